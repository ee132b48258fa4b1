import { type Words, words } from './words.ts';

export const de: Words = {
  language: 'de',
  country: 'DE',
  givenNames: words(
    'Achim|Agnes|Alexandra|Anke|Anna-Lena|Antje|Bärbel|Bastian|Beate|Birgit|Britta|Burkhard|Carsten|Christiane|Claudia|Cornelia|Dagmar|Detlef|Dietmar|Doris|Eckhard|Elke|Eva-Maria|Florian|Franziska|Frauke|Friederike|Gerhard|Gisela|Gudrun|Hannelore|Hans-Jürgen|Heike|Heinz|Helga|Hildegard|Ingo|Iris|Joachim|Jochen|Jürgen|Jutta|Karl-Heinz|Karsten|Katharina|Katrin|Klaus|Lieselotte|Lothar|Lukas|Manfred|Margarete|Marlene|Matthias|Meike|Moritz|Norbert|Olaf|Ralf|Reinhard|Renate|Rüdiger|Sabine|Sibylle|Silke|Steffen|Swantje|Tanja|Thorsten|Udo|Ursula|Ute|Volker|Werner|Wiebke|Wolfgang|Yvonne',
  ),
  surnames: words(
    'Albrecht|Arnold|Bauer|Baumann|Beckmann|Böhm|Brandl|Brinkmann|Busch|Dietrich|Ebert|Engelhardt|Fischer-Lüders|Franke|Fuchs|Gärtner|Geiger|Graf|Grimm|Großmann|Günther|Haas|Hartmann|Heinrich|Herrmann|Hoffmann|Horn|Jäger|Jansen|Kaiser|Keller|Köhler|Körner|Kowalski|Krämer|Krause|Kühn|Lehmann|Lindner|Löffler|Ludwig|Maurer|Möller|Neumann|Oberländer|Özdemir|Pfeiffer|Pohl|Reinhardt|Richter|Roth|Sauer|Schäfer|Schreiber|Schröder|Schuster|Seidel|Simon|Sommer|Stein|Thiele|Tillmanns|Uhlig|Vogel|von der Heide|von Rosen|Wagner|Weiß|Wendt|Winkler|Yılmaz|Ziegler|zu Hohenau',
  ),
  jobTitles: words(
    'Abteilungsleiter|Abteilungsleiterin|Bürgermeisterin|Chefredakteur|Direktorin|Geschäftsführer|Geschäftsführerin|Kommunikationsleiterin|Kurator|Leiter Unternehmenskommunikation|Leiterin Kommunikation|Leiterin Öffentlichkeitsarbeit|Marketingleiter|Marketingleiterin|Mediensprecherin|Oberbürgermeister|PR-Manager|PR-Referentin|Pressereferent|Pressereferentin|Pressesprecher|Pressesprecherin|Projektleiter|Projektleiterin|Redakteurin|Referent|Referentin für Presse|Referatsleiter|Senior Communications Manager|Sprecherin|Stellvertretender Pressesprecher|Unternehmenssprecher|Vorsitzende|Wissenschaftlicher Mitarbeiter',
  ),
  units: words(
    'Abteilung Kommunikation|Amt für Stadtplanung|Amt für Umwelt und Klima|Bauamt|Dezernat Kultur|Energie und Klima|Fachbereich Soziales|Forschung und Entwicklung|Geschäftsbereich Verkehr|Institut für Chemie|Jugendamt|Kommunikation und Marketing|Kulturamt|Marketing|Ordnungsamt|Personalabteilung|Pressestelle|Presse- und Öffentlichkeitsarbeit|Referat Wasserwirtschaft|Stabsstelle Presse|Stadtbibliothek|Stadtentwässerung|Unternehmenskommunikation|Verkehrsbetriebe|Wirtschaftsförderung',
  ),
  organizations: words('Stadt Lindenau am See|Landkreis Moorbach|Nordwind Energie GmbH|Auental Molkerei AG|Universität Moorbach|Verein Freie Gärtner e. V.|Hafenmuseum Altsiel|Wohnbau Lindenau GmbH|Bundesverband Fahrradhandel e. V.|Theater am Siel'),
  places: words('Lindenau|Moorbach|Altsiel|Auental'),
  pressMark: 'Pressekontakt',
  headings: { contacts: 'Ansprechpartner', press: 'Pressekontakt', more: words('Weitere Informationen:|Kontakt:|Rückfragen bitte an:|Für Rückfragen') },
  labels: { name: 'Name', jobTitle: 'Position', unit: 'Abteilung', phone: 'Telefon', mobile: 'Mobil', email: 'E-Mail' },
  release: 'Pressemitteilung',
  sentences: words(
    'Die Arbeiten beginnen am 14. März 2025 und sollen 2026 abgeschlossen sein.|Die neue Brücke ist 1.240 Meter lang und kostet 48 Millionen Euro.|Zwischen 2019 und 2024 stieg die Zahl der Fahrten um 17 Prozent.|Wir freuen uns sehr, dass sich so viele gemeldet haben, heißt es aus dem Projekt.|Mehr dazu steht auf unserer Webseite.|Der Ausschuss tagte am Mittwoch von 13.00 bis 15.30 Uhr.|Aktenzeichen 2024-0178.|Die Ausstellung ist täglich geöffnet und kostet 12 Euro.',
  ),
  quote: '„Darauf haben wir lange gewartet“, sagt #.',
  switchboard: 'Die Zentrale ist unter # erreichbar.',
  street: 'Mühlenstraße 8',
  postal: '01234',
};
