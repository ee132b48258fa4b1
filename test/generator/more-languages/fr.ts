import { type Words, words } from '../words/words.ts';

export const fr: Words = {
  language: 'fr-FR',
  country: 'FR',
  givenNames: words(
    'Aurélie|Benoît|Camille|Cédric|Céline|Chloé|Élise|Fabrice|Florence|Gaëlle|Guillaume|Hélène|Jean-Baptiste|Jean-Marc|Julien|Laurence|Marie-Claude|Mehdi|Nathalie|Olivier|Pascale|Rémi|Sandrine|Thierry|Yannick|Zineb',
  ),
  surnames: words(
    'Arnoux|Barbier|Ben Salah|Bonnet|Carpentier|Chevalier|Da Silva|de Montfort|Delacroix|Dufour|Faure|Garnier|Guérin|Lacroix-Perrin|Le Goff|Leroux|Marchand|Moulin|Noël|Perrot|Petit|Renard|Roche|Rousseau|Simonet|Vidal',
  ),
  jobTitles: words(
    'Attachée de presse|Attaché de presse|Chargée de communication|Chargé des relations médias|Chargée des relations avec la presse|Chef de projet|Cheffe du service communication|Conseiller presse|Directeur de la communication|Directrice des affaires publiques|Directrice générale|Maire adjointe|Porte-parole|Président|Rédactrice en chef|Responsable communication|Responsable des relations presse|Responsable du mécénat|Secrétaire générale|Vice-présidente déléguée à la culture|Chercheuse au CNRS|Médecin du travail',
  ),
  units: words(
    'Cabinet du maire|Département de biologie|Direction de la communication|Direction des ressources humaines|Direction régionale Grand Ouest|Mission égalité|Pôle aménagement et urbanisme|Pôle culture|Relations presse|Service communication|Service de presse|Service des sports|Service patrimoine et archives|Action culturelle|Développement durable',
  ),
  organizations: words(
    'Ville de Montreval|Communauté de communes du Haut-Vallon|Université de Montreval|Groupe Alizéo|Fondation Clairefontaine|Musée des Deux Rives|Énergies du Vallon SAS',
  ),
  places: words('Montreval|Vallonnes|Saint-Aubin-le-Vieux|Clairefont'),
  pressMark: 'Contact presse',
  headings: {
    contacts: 'Vos interlocuteurs',
    press: 'Contacts presse',
    more: words('Pour plus d’informations :|Contact :|Renseignements|Contacts presse :'),
  },
  labels: { name: 'Nom', jobTitle: 'Fonction', unit: 'Service', phone: 'Téléphone', mobile: 'Portable', email: 'Courriel' },
  release: 'Communiqué de presse',
  sentences: words(
    'La nouvelle médiathèque ouvrira ses portes en septembre 2026|Le conseil municipal a voté mercredi un crédit de 18 450 000 euros.|Les travaux dureront du 13 avril 2026 au 30 juin 2027.|D’ici là, l’accueil reste ouvert du lundi au vendredi de 9 h à 18 h 30.|La fréquentation a progressé de 7,5 % entre 2019 et 2024.|Délibération n° 2025-0412 du 5 mars 2025.|Une réunion publique se tiendra jeudi à 18 h à l’hôtel de ville.|Le prix d’entrée est fixé à 12,50 euros.',
  ),
  quote: '« Nous attendions ce moment depuis longtemps », se réjouit #.',
  switchboard: 'Le standard est joignable au # du lundi au vendredi.',
  street: '14 rue des Tilleuls',
  postal: '35999',
};
