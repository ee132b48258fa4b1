import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Italian.
 */
export const itNames = {
  notNames: `
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel
    nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o od ma se che chi cui non né anche come quando dove
    perché quale quali quanto quanta quanti quante cosa io tu lui lei noi voi loro mi ti si ci vi ne li mio mia miei mie tuo tua suo sua
    suoi sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle è sono era
    erano essere stato stata stati state sarà saranno siamo sia siano ha hanno aveva avere ho abbiamo avrà fatto fa fanno fare può possono
    potrà potere deve devono dovere viene vengono più meno molto molta molti molte poco poca troppo tanto tutto tutta tutti tutte altro
    altra altri altre ogni alcuni alcune stesso stessa stessi prima primi secondo seconda terzo ultimo ultima ultimi ultime nuovo nuova
    nuovi nuove grandi piccola migliore migliori maggiore maggiori già ancora sempre mai ora oggi ieri domani qui lì così poi dopo durante
    presso senza verso attraverso contro entro oltre sotto sopra fino dentro fuori circa quindi inoltre invece mentre ovvero oppure contatti
    contatto contattaci recapiti home homepage benvenuti benvenuto menu menù cerca ricerca naviga navigazione mappa sito web pagina pagine
    vai contenuto contenuti principale salta torna indietro avanti giù successivo precedente chiudi apri mostra nascondi vedi leggi scopri
    sapere scarica download stampa condividi invia annulla conferma clicca accedi accesso entra esci registrati registrazione iscriviti
    iscrizione utente password account carrello acquista aggiungi rimuovi modifica cookie cookies accetta rifiuta impostazioni preferenze
    privacy informativa note legali termini condizioni uso accessibilità dichiarazione crediti diritti riservati copyright newsletter
    seguici segui facebook twitter instagram youtube linkedin social rss faq domande frequenti domanda risposta risposte aiuto commenti
    commento lingua italiano inglese english notizia notizie news novità attualità comunicato comunicati rassegna media archivio articolo
    articoli pubblicazione pubblicazioni agenda evento eventi calendario programma programmi foto fotografie immagini immagine galleria
    video podcast blog rivista rapporto rapporti relazione relazioni documento documenti documentazione bilancio annuale studio studi
    intervista interviste titolo testo autore sommario introduzione presentazione storia missione visione valori organigramma staff team
    soci partner collaborazioni lavora lavoro offerte offerta concorsi concorso bandi bando gare avvisi avviso corsi corso formazione
    progetti progetto servizi servizio prodotti prodotto soluzioni clienti cliente azienda aziende imprese impresa privati professionisti
    cittadini cittadino utenti associazioni investitori azionisti risultati euro milioni milione miliardi amministrazione trasparente
    ministero ministro governo italia italiana italiane italiani europa europea europeo unione roma milano torino bologna firenze bari
    venezia trieste modena reggio perugia livorno cagliari bolzano trento svizzera ticino lugano lombardia lazio campania sicilia veneto
    piemonte puglia toscana calabria sardegna liguria marche abruzzo friuli umbria basilicata molise emilia romagna nord sud est ovest
    centro regione regionale regionali nazionale nazionali internazionale internazionali mondiale locale locali pubblico pubblica pubblici
    pubbliche privato privata generale generali comunale comunali provinciale comune comuni città paese paesi territorio quartiere elezioni
    giunta consiglio comunicazione informazioni informazione orari orario tariffe prezzi indirizzo telefono fax posta elettronica numero
    numeri nome cognome oggetto messaggio obbligatorio modulo richiesta richieste data giorno giorni settimana mese anno anni ore mattina
    pomeriggio lunedì venerdì aperto chiuso ingresso gratuito gratuita libero salute sanità sicurezza ambiente cultura culturale culturali
    sport istruzione scuola scuole università scienza scienze scientifico scientifica studenti giovani bambini famiglia famiglie donne donna
    uomini anziani persone persona economia economico economica sociale sociali casa trasporti energia acqua clima sviluppo sostenibile
    sostenibilità turismo patrimonio museo musei teatro cinema musica libro libri mostre spettacolo spettacoli concerto concerti festival
    biblioteca giustizia polizia difesa agricoltura alimentazione digitale innovazione industria commercio lavori prevenzione emergenza
    urgenza vita mondo tempo luogo luoghi fine parte quadro caso gruppo sede riunione assemblea legge decreto firma visita conferenza
    convegno seminario giornata giornate edizione inaugurazione stagione collaborazione occasione premio premi ulteriori utili rivolgersi
    seguenti arrivare ufficio uffici
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    giuseppe antonio giovanni mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo
    sergio luciano andrea marco luca alessandro alessio stefano roberto davide matteo lorenzo simone gabriele riccardo tommaso federico
    fabio claudio massimo maurizio gianluca gian-luca gianni daniele emanuele emiliano enrico enzo ettore eugenio fabrizio fausto felice
    ferdinando filippo flavio fulvio gaetano giacomo gianfranco gianmarco gianpaolo giampaolo giampiero gianpiero giancarlo giordano giulio
    guglielmo guido ignazio ivan ivano jacopo leonardo livio loris lucio manuel marcello mariano massimiliano mattia mauro mirko mirco
    moreno nicola nicolò niccolò nino orazio oreste oscar ottavio pasquale patrizio piero pierluigi pier-luigi piergiorgio pierpaolo
    raffaele raimondo renato renzo rino rocco rodolfo romano rosario ruggero samuele sandro santo saverio sebastiano silvano silvio tiziano
    ugo umberto valentino valerio vittorio vito walter achille adriano agostino alberto alfio alfonso alfredo amedeo ambrogio armando arturo
    attilio augusto benedetto beniamino bernardo biagio calogero camillo carmelo carmine cesare christian ciro corrado cosimo costantino
    cristian cristiano danilo dante dario diego dino donato duccio edoardo egidio elia elio ennio ermanno ernesto ezio fedele gerardo
    gerolamo gino girolamo giusto graziano gregorio lamberto lapo lino ludovico manlio maria nazario nello nunzio omar osvaldo pino primo
    quirino remo tancredi teodoro tullio ulisse vasco virgilio anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca
    antonietta carla elena concetta rita margherita franca paola giulia sara laura chiara martina alessia valentina silvia federica elisa
    giorgia alice ilaria roberta simona stefania barbara daniela monica cristina patrizia sabrina claudia michela raffaella antonella
    alessandra manuela emanuela eleonora elisabetta emma erica erika eva fabiola fabrizia fiorella flavia gabriella gaia ginevra gianna
    giada gloria grazia graziella greta ida ines irene isabella ivana jessica katia lara letizia lia licia liliana linda loredana lorena
    lorenza luana luciana ludovica luisa maddalena mara marcella marianna mariangela mariagrazia maria-grazia marina marisa marta matilde
    maura melissa mirella miriam morena nadia natalia nicoletta noemi norma novella olga olivia ornella orsola ottavia pamela pia piera
    rachele ramona rebecca renata romina rosalba rosanna rosaria rossana rossella sandra samantha serena silvana sofia sonia susanna tamara
    tania tatiana tiziana vanessa vera veronica viola virginia vittoria viviana wanda ada adele adriana agata agnese alba alda allegra
    amalia ambra anastasia annalisa annamaria anna-maria annarita antonia arianna asia assunta aurora beatrice benedetta bianca bruna
    camilla carlotta carmen carolina cecilia celeste cinzia clara clelia cosetta costanza dalila debora deborah delia diana diletta domenica
    donata donatella dora edda elda eliana elettra elvira enrica ermelinda ersilia ester eugenia fernanda filomena fiamma flora fortunata
    gemma gisella giuditta giuliana ilenia immacolata iolanda iride jolanda lea livia lucrezia marzia melania milena mimma mirta nives
    nunzia palmira rosetta sabina savina selene simonetta stella teodora tecla tina vincenza
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
