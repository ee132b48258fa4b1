import { type Words, words } from '../words/words.ts';

export const de: Words = {
  language: 'de',
  country: 'DE',
  // 40
  givenNames: words(
    'Anna|Julia|Katharina|Sabine|Susanne|Claudia|Petra|Stefanie|Nicole|Christine|' +
      'Andrea|Birgit|Kerstin|Sandra|Lena|Jana|Anne-Kathrin|Eva-Maria|Käthe|Ayşe|' +
      'Thomas|Michael|Andreas|Stefan|Christian|Martin|Matthias|Markus|Daniel|Jan|' +
      'Florian|Tobias|Jürgen|Jörg|Klaus|Wolfgang|Karl-Heinz|Hans-Peter|Mehmet|Sönke',
  ),
  // 45
  surnames: words(
    'Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|' +
      'Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|' +
      'Braun|Krüger|Hofmann|Hartmann|Lange|Schmitt|Werner|Krause|Meier|Lehmann|' +
      'Köhler|Herrmann|König|Walter|Kaiser|Fuchs|Lang|Weiß|Jung|Yılmaz|' +
      'Nowak|von Bülow|zu Hohenfels|Müller-Lüdenburg|Groß',
  ),
  // 30
  jobTitles: words(
    'Pressesprecher|Pressesprecherin|Stellvertretende Pressesprecherin|Pressechef|Pressereferent|' +
      'Pressereferentin|Sprecher|Unternehmenssprecherin|Leiterin Kommunikation|Kommunikationsleiter|' +
      'Chefin vom Dienst|Referent für Öffentlichkeitsarbeit|Referentin Medienarbeit|Kommunikationsmanager|PR-Managerin|' +
      'Geschäftsführer|Geschäftsführerin|Vorstandsvorsitzender|Generalsekretärin|Oberbürgermeister|' +
      'Bürgermeisterin|Landrat|Amtsleiterin|Abteilungsleiter|Referatsleiterin|' +
      'Projektleiter|Chefarzt|Professorin|Wissenschaftlicher Mitarbeiter|Präsidentin',
  ),
  // 25
  units: words(
    'Pressestelle|Presse- und Öffentlichkeitsarbeit|Presse und Kommunikation|Unternehmenskommunikation|Stabsstelle Kommunikation|' +
      'Presseamt|Amt für Kommunikation|Büro des Oberbürgermeisters|Stadtplanungsamt|Umweltamt|' +
      'Gesundheitsamt|Jugendamt|Kulturamt|Dezernat Bildung und Soziales|Tiefbau und Verkehr|' +
      'Stadtentwicklung|Klima und Energie|Recht und Compliance|Investor Relations|Politik und Regierungsbeziehungen|' +
      'Region Nord|Baden-Württemberg|Berlin-Brandenburg|Institut für Biologie|Fakultät für Sozialwissenschaften',
  ),
  // 8
  organizations: words(
    'Stadt Lindenbrück|Gemeinde Erlenau|Landkreis Mittelaue|Landesamt für Küstenschutz Nordau|' +
      'Universität Lindenbrück|Nordau Energie AG|Kinderhilfe Regenbogen e. V.|Birkenhof Immobilien GmbH',
  ),
  places: words('Lindenbrück|Erlenau|Mittelaue|Nordau|Birkenhof|Bad Quellstein'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Ansprechpartner',
    press: 'Pressekontakte',
    more: ['Für weitere Informationen wenden Sie sich bitte an:', 'Kontakt', 'Rückfragen an', 'Weitere Informationen'],
  },
  labels: { name: 'Name', jobTitle: 'Funktion', unit: 'Abteilung', phone: 'Telefon', mobile: 'Mobil', email: 'E-Mail' },
  release: 'Pressemitteilung',
  sentences: [
    'Neue Stadtbibliothek öffnet im Herbst 2027',
    'Der Stadtrat hat am Mittwoch 18.450.000 Euro für den Neubau der Stadtbibliothek bewilligt.',
    'Die Bauarbeiten beginnen am 13. April 2026 und dauern voraussichtlich 16 Monate.',
    'Bis dahin bleibt das bisherige Haus werktags von 9.00 bis 18.30 Uhr geöffnet.',
    'Der Beschluss trägt die Vorlagennummer 2025/0412-18 und ist im Ratsinformationssystem abrufbar.',
    'Im Jahr 2024 zählte die Bibliothek 212.340 Besuche, ein Plus von 7,5 Prozent gegenüber dem Vorjahr.',
    'Eine Informationsveranstaltung findet am Donnerstag, 5. März, um 18 Uhr im Rathaus statt.',
    'Den Auftrag mit dem Aktenzeichen 61-26/118-4471 erhielt ein Bauunternehmen aus der Region mit rund 120 Beschäftigten.',
  ],
  quote: '„Die neue Bibliothek wird ein Ort für alle Generationen, und wir freuen uns, dass es nun endlich losgeht“, sagt #.',
  switchboard: 'Sie erreichen uns auch über die Zentrale unter # montags bis freitags von 8 bis 16 Uhr.',
  street: 'Hauptstraße 14',
  postal: '04321 Lindenbrück',
};
