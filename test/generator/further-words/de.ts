import { type Words, words } from '../words/words.ts';

export const de: Words = {
  language: 'de-DE',
  country: 'DE',
  givenNames: words(
    'Anna|Julia|Katharina|Sabine|Susanne|Petra|Claudia|Stefanie|Christine|Nicole|Sandra|Andrea|Birgit|Kerstin|Anja|Monika|Ulrike|Franziska|Lena|Johanna|Anne-Kathrin|Eva-Maria|Jördis|Bärbel|Aylin|Thomas|Michael|Andreas|Stefan|Christian|Markus|Martin|Frank|Jürgen|Matthias|Sebastian|Alexander|Florian|Tobias|Jörg|Götz|Hans-Peter|Karl-Heinz|Jan|Mehmet',
  ),
  surnames: words(
    'Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Schmitt|Werner|Krause|Lehmann|Köhler|Herrmann|König|Walter|Huber|Kaiser|Fuchs|Peters|Lang|Scholz|Möller|Weiß|Jung|Vogel|Groß|Schulze-Brandt|Müller-Lüdenburg|von Hagen|van der Linden|Yıldız|Kowalski',
  ),
  jobTitles: words(
    'Pressesprecherin|Pressesprecher|Stellvertretende Pressesprecherin|Stellvertretender Pressesprecher|Pressereferentin|Pressereferent|Leiter Kommunikation|Leiterin Unternehmenskommunikation|Leiterin Presse- und Öffentlichkeitsarbeit|Leiter der Pressestelle|Referentin für Presse- und Öffentlichkeitsarbeit|Referent für Öffentlichkeitsarbeit|Kommunikationsmanagerin|PR-Managerin|PR-Manager|Kommunikationsreferentin|Head of Communications|Konzernsprecher|Wissenschaftsredakteurin|Redakteur|Online-Redakteurin|Oberbürgermeister|Landrätin|Geschäftsführer|Geschäftsführerin|Vorstandsvorsitzender|Abteilungsleiterin|Amtsleiter|Chefarzt|Ärztliche Direktorin|Institutsdirektor|Wissenschaftlicher Mitarbeiter|Projektleiterin|Chefvolkswirt|Kuratorin',
  ),
  units: words(
    'Pressestelle|Presse und Kommunikation|Presse- und Öffentlichkeitsarbeit|Presse- und Informationsamt|Unternehmenskommunikation|Stabsstelle Kommunikation|Hochschulkommunikation|Konzernkommunikation|Stadtplanungsamt|Gesundheitsamt|Jugendamt|Umweltamt|Amt für Verkehr und Tiefbau|Dezernat für Kultur und Sport|Referat Öffentlichkeitsarbeit|Abteilung Soziales und Integration|Klinik für Innere Medizin|Klinik für Kinder- und Jugendmedizin|Medizinische Fakultät|Fakultät für Maschinenbau|Institut für Physik|Institut für Soziologie|Lehrstuhl für Volkswirtschaftslehre|Investor Relations|Nachhaltigkeit|Wirtschaft und Technologie|Energie und Klima|Region Nord|Region Südwest|Nordrhein-Westfalen',
  ),
  organizations: words(
    'Stadt Lindenau am See|Landkreis Oberwald|Universität Hohenfels|Universitätsklinikum Hohenfels|Landesamt für Küstenschutz|Waldkraft AG|Brückner & Sohn Maschinenbau GmbH|Stiftung Hohe Linde|Stadttheater Rosenbrück|Sparkasse Oberwald',
  ),
  places: words('Lindenau|Hohenfels|Rosenbrück|Oberwald|Neustetten|Altmühlbach'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Ansprechpartner',
    press: 'Ansprechpartner für die Presse',
    more: ['Weitere Informationen:', 'Kontakt', 'Rückfragen bitte an:', 'Für weitere Informationen wenden Sie sich bitte an'],
  },
  labels: { name: 'Name', jobTitle: 'Funktion', unit: 'Abteilung', phone: 'Telefon', mobile: 'Mobil', email: 'E-Mail' },
  release: 'Pressemitteilung',
  sentences: [
    'Neues Forschungszentrum für saubere Batterien nimmt die Arbeit auf',
    'Am 23. April 2024 um 14:30 Uhr wurde der Neubau im Beisein von rund 250 Gästen eröffnet.',
    'Bund und Land fördern das Vorhaben mit insgesamt 37,8 Millionen Euro.',
    'Auf 5.600 Quadratmetern entstehen Labore und Büros für 180 Beschäftigte.',
    'Das Projekt wird unter dem Förderkennzeichen 03XP0421B bis Ende 2028 gefördert.',
    'Im vergangenen Jahr stieg die Zahl der Patentanmeldungen um 9,2 Prozent auf 1.437.',
    'Die Ergebnisse sollen vor allem kleinen und mittleren Unternehmen in der Region zugutekommen.',
    'Der Tag der offenen Tür findet am 08.06.2024 von 10 bis 17 Uhr statt; der Eintritt ist frei.',
    'Stellungnahmen sind unter dem Aktenzeichen 41-3820/2024 bis zum 31. Mai einzureichen.',
    'Die Gesellschaft ist im Handelsregister unter HRB 204518 eingetragen und besteht seit 1987.',
  ],
  quote: '„Damit setzen wir ein Zeichen weit über die Region hinaus“, sagt #.',
  switchboard: 'Sie erreichen uns auch über die Zentrale unter #.',
  street: 'Bahnhofstraße 18',
  postal: '54321 Lindenau',
};
