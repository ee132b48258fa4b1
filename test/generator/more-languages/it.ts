import { type Words, words } from '../words/words.ts';

export const it: Words = {
  language: 'it-IT',
  country: 'IT',
  givenNames: words(
    'Alessandra|Andrea|Annalisa|Beatrice|Carlo|Chiara|Cristina|Daniele|Elena|Emanuele|Fabio|Federica|Francesca|Gian Luca|Giovanni|Giulia|Ilaria|Laura|Lorenzo|Maria Grazia|Matteo|Michela|Paolo|Pier Luigi|Roberta|Silvio|Stefania',
  ),
  surnames: words(
    'Amato|Barbieri|Bianchi|Caruso|Conti|D’Angelo|De Luca|De Santis|Esposito|Fabbri|Ferrari|Fontana|Galli|Greco|Lombardi|Longo|Mancini|Marchetti|Martinelli|Moretti|Orlandi|Pellegrini|Ricci Bitti|Rinaldi|Sartori|Villa',
  ),
  jobTitles: words(
    'Addetta stampa|Addetto stampa|Capo ufficio stampa|Responsabile ufficio stampa|Responsabile comunicazione|Responsabile della comunicazione esterna|Direttore comunicazione|Direttrice generale|Portavoce del presidente|Media Relations Manager|Sindaca|Assessore alla cultura|Presidente|Segretario generale|Direttore sanitario|Ricercatrice|Docente di fisica|Curatrice della mostra|Coordinatore di progetto|Amministratore delegato|Caporedattore',
  ),
  units: words(
    'Ufficio stampa|Ufficio comunicazione|Direzione Comunicazione|Comunicazione e relazioni esterne|Relazioni con i media|Settore Cultura|Settore Lavori pubblici|Servizio Ambiente|Assessorato alla Cultura|Dipartimento di Chimica|Area Marketing|Affari istituzionali|Risorse umane|Segreteria generale|Gabinetto del sindaco',
  ),
  organizations: words(
    'Comune di Montefalco Nuovo|Provincia di Roccasanta|Università di Roccasanta|Fondazione Tre Colli|Acque del Delta S.p.A.|Museo della Laguna|Azienda Ospedaliera San Vito',
  ),
  places: words('Montefalco Nuovo|Roccasanta|Tre Colli|San Vito al Delta'),
  pressMark: 'Contatti stampa',
  headings: {
    contacts: 'Contatti',
    press: 'Contatti per la stampa',
    more: words('Per informazioni:|Per ulteriori informazioni|Contatti|Contatti stampa:'),
  },
  labels: { name: 'Nome', jobTitle: 'Ruolo', unit: 'Ufficio', phone: 'Telefono', mobile: 'Cellulare', email: 'E-mail' },
  release: 'Comunicato stampa',
  sentences: words(
    'La nuova biblioteca aprirà nell’autunno 2027|Il consiglio comunale ha stanziato mercoledì 18.450.000 euro.|I lavori inizieranno il 13 aprile 2026 e dureranno 16 mesi.|Fino ad allora la sede resta aperta dal lunedì al venerdì dalle 9.00 alle 18.30.|Le visite sono cresciute del 7,5 per cento tra il 2019 e il 2024.|Delibera n. 2025/0412 del 5 marzo 2025.|L’incontro pubblico si terrà giovedì alle ore 18.|Il biglietto costa 12,50 euro.',
  ),
  quote: '«Aspettavamo questo momento da tempo», dichiara #.',
  switchboard: 'Il centralino risponde al numero # dal lunedì al venerdì.',
  street: 'Via dei Tigli 14',
  postal: '40999',
};
