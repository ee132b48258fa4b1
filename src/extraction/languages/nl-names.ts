import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Dutch.
 */
export const nlNames = {
  notNames: `
    de het een der den des en of maar want dus als dan dat die dit deze wie wat waar wanneer waarom hoe welke welk hij zij ze wij we jij je
    u ik hun haar zijn mijn jouw uw ons onze jullie hem hen men er hier daar in op aan bij van voor naar uit over onder tussen tegen met
    zonder door om te tot na per sinds tijdens volgens via vanaf binnen buiten boven ook nog niet geen wel al alleen alle alles ander andere
    anders meest minder veel weinig elk elke ieder iedere enkele sommige eigen zelf zo zoals toch nu altijd nooit vaak soms weer steeds heel
    erg zeer is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten mag mogen zal zullen zou zouden
    wil willen wilt gaat gaan ging komt komen kwam doet doen deed maakt maken zegt zei staat staan vindt vinden ga bekijk lees contact
    contacten contactgegevens contactformulier home homepage startpagina pagina pagina's welkom menu navigatie zoek zoeken zoekresultaten
    sitemap website site inhoud direct hoofdinhoud terug beneden vorige volgende sluiten openen tonen verbergen lezen verder weten bekijken
    download downloads downloaden afdrukken print delen deel verzenden verstuur opslaan annuleren klik klikken inloggen aanmelden afmelden
    registreren account winkelwagen winkelmandje bestellen bestel toevoegen verwijderen wijzigen cookies cookie accepteren weigeren
    instellingen voorkeuren privacy privacyverklaring privacybeleid disclaimer voorwaarden algemene copyright rechten voorbehouden
    toegankelijkheid proclaimer nieuwsbrief abonneren inschrijven volg volgen facebook twitter instagram linkedin youtube social media rss
    veelgestelde vragen vraag antwoord antwoorden hulp feedback reacties reactie taal nederlands engels english nieuws nieuwsbericht
    nieuwsberichten actueel actualiteit persbericht persberichten pers archief artikel artikelen publicatie publicaties agenda evenement
    evenementen activiteiten kalender programma foto foto's beeld beelden beeldmateriaal video video's podcast blog jaarverslag rapport
    rapporten document documenten onderzoek onderzoeken interview achtergrond thema thema's dossier dossiers overzicht samenvatting
    inleiding details titel tekst datum onderwerp bericht berichten bijlage bijlagen organisatie bestuur directie medewerkers team teams
    missie visie geschiedenis werkwijze partners partner vacatures vacature werken stage stages opleiding opleidingen cursus cursussen
    project projecten producten product diensten dienst dienstverlening oplossingen klanten klant bedrijf bedrijven ondernemers ondernemer
    particulieren inwoners bewoners bezoekers bezoeker leden lid donateurs vrijwilligers aandeelhouders beleggers resultaten cijfers omzet
    euro miljoen miljard jaar jaren maand maanden week weken dag dagen uur vandaag morgen gisteren gemeente gemeenten gemeenteraad college
    burgemeester wethouders wethouder provincie rijk overheid ministerie minister kabinet kamer politiek verkiezingen besluit besluiten wet
    wetten beleid vergunning vergunningen aanvraag aanvragen belasting belastingen afval melding meldingen nederland nederlandse vlaanderen
    vlaamse belgië belgische europa europese amsterdam rotterdam haag eindhoven groningen maastricht nijmegen tilburg antwerpen brussel
    noord-holland zuid-holland limburg brabant noord-brabant gelderland overijssel drenthe friesland zeeland flevoland nieuwe nieuw oude
    eerste tweede derde laatste beste nationale nationaal internationale internationaal regionale lokale sociale openbare publieke algemeen
    centrale centraal communicatie informatie inlichtingen voorlichting adres postadres bezoekadres telefoon telefoonnummer fax e-mail mail
    naam functie afdeling route bereikbaarheid openingstijden parkeren plattegrond kaart tarieven prijzen toegang gratis gezondheid zorg
    welzijn veiligheid onderwijs school scholen universiteit hogeschool wetenschap studenten student cultuur kunst muziek theater museum
    tentoonstelling tentoonstellingen collectie voorstelling voorstellingen boek boeken sport natuur milieu klimaat energie water verkeer
    vervoer mobiliteit wonen bouwen ruimte economie werk inkomen jeugd kinderen jongeren ouderen gezin mensen vrouwen mannen toerisme
    innovatie duurzaam duurzaamheid landbouw voedsel dieren wereld leven tijd wijken buurt plaats locatie locaties begin einde aantal soort
    manier samen samenwerking steun subsidie subsidies fonds prijs winnaar wedstrijd campagne opening bijeenkomst vergadering congres
    symposium lezing redactie noot nadere aanvullende gegevens bijzonder bijzondere graag bedankt geachte groet groeten vriendelijke
    hoogachtend
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    jan johannes jacob jacobus pieter peter petrus piet kees cornelis cor hendrik henk willem wim gerrit gerard gert gertjan gert-jan dirk
    klaas arie adriaan adrianus ad antonius anton ton toon tom thomas theo theodorus bernardus ben bert bart bas sebastiaan bastiaan bram
    abraham carel karel casper caspar christiaan chris christian daan daniel daniël david dennis dick diederik dion dirk-jan edwin eelco
    eelke egbert eric erik ernst evert ewout felix ferdinand floris folkert frank frans franciscus fred frederik frits geert geert-jan
    george gijs giel guus hans harm harry harald hein herman hessel hidde hugo huub huib ivo jaap jack jacques jaime jasper jelle jeroen
    jesse jeffrey jim job jochem joep johan johan-willem john jonas joost joop joris jos joseph jozef jules jurgen jurriaan justin kevin
    klaas-jan koen koenraad koos krijn lars laurens leendert leen leo lennart leon lex lieven lodewijk loek lourens lowie luc lucas luuk
    maarten marc marcel marco marijn marinus mark mark-jan marnix martijn martin mathijs matthijs mats max meindert melle menno michael
    michel michiel mike milan nico nicolaas niek niels noud olaf olivier onno otto pascal patrick paul philip pim pepijn quinten quirijn
    ralf ralph ramon rein reinier reinout rené richard rick rik rob robbert robert robin roderick roel roelof rogier roland ronald ron ruben
    rudolf rudy ruud rutger sander siebe siebren sietse simon sjaak sjoerd stefan steven stijn sven teun teunis thijs tijs tim timo tjeerd
    tobias twan valentijn victor vincent walter wesley wietse willem-jan wilco wilfred wouter yannick ype youri yves dries filip geoffrey
    gino guy ignace jef jeroom jo kristof kurt kris luk lode mathias nick pol raf rudi seppe siegfried tibo tomas wannes ward werner
    wilfried xavier ahmed mohamed mohammed youssef karim hassan mustafa murat mehmet ibrahim omar rachid maria anna johanna cornelia
    elisabeth wilhelmina hendrika catharina adriana petronella margaretha aleida agnes alice alida aletta amber anita anja anke anne
    annelies anneke annemarie annemiek annemieke annet annette annika ans antoinette astrid babette barbara beatrijs bianca brechtje brenda
    brigitte britt carla carlijn carolien carolina caroline charlotte chantal christa christel christien christina claudia conny corrie cora
    daniëlle daphne debby denise desiree diana dineke dorien eefje elise elke ellen elly els elsbeth emma esmee esther eva evelien eveline
    femke fenna fleur floor floortje francisca franka froukje geertje geertruida gemma gerda gerdien gerry greet greetje hanna hanneke
    hannie harriët heleen helena helga henny hetty hilde hilda ilona ilse ina inge ingeborg ingrid irene iris irma isabel isabelle
    jacqueline janine janneke jannie jannetje jasmijn jeannette jennifer jenny jessica jet jette jikke jolanda jolande jolanthe jolien
    josephine josien josine joyce judith juliette karin katja kim kirsten klaartje laura leonie lianne lies liesbeth lieke lieselot linda
    lisa lisanne lisette loes lotte louise lucia lucy lydia maaike maartje madelon manon margreet margriet margot marieke mariëlle mariette
    marije marijke marion mariska marit marja marjan marjolein marjolijn marlies marleen marloes martha martine martje mathilde maud melanie
    melissa merel mieke miep miranda mirjam mirte monica monique myrthe nadia nanda nathalie nelleke nicole nienke nina noor noortje olga
    patricia paula paulien pauline petra pien pleun puck rachel ramona rebecca regina renate renée resi ria rianne rita rosa rosalie roos
    ruth sabine sandra sanne sara sarah saskia sietske sigrid simone sofie sophie stephanie stella suzan suzanne suze sylvia tamara tanja
    tess tessa thea thirza tineke tina titia tjitske trees trudy truus ursula vera veerle veronique virginie wendela wendy wiepke willemien
    willemijn wilma wietske yolanda yvette yvonne zoë ann anneleen an annick bieke carine goedele griet hilde-marie ines inne joke kaat
    karolien katleen katrien katrijn kathleen lien lieve liesbet lutgard magda mia mieke-jan myriam nele ria-lieve rozemarijn sien tine
    fatima fatma aisha khadija samira emine ayse zeynep
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
