import { type Words, words } from '../words/words.ts';

export const de: Words = {
  language: 'de',
  country: 'DE',
  givenNames: words(
    'Achim|Alexandra|Anja|Anke|Anna-Lena|Annegret|Antje|Aylin|Bärbel|Beate|Benedikt|Bernd|Birgit|Björn|Carsten|Charlotte|Christoph|Claudia|Cornelia|Daniela|Dominik|Elif|Emre|Eva-Maria|Fabian|Felix|Florian|Frauke|Friederike|Gabriele|Gerhard|Hannah|Hans-Joachim|Heike|Heinz|Jan-Philipp|Jana|Jörg|Jürgen|Karl-Heinz|Katharina|Katja|Kerstin|Klaus-Dieter|Lea|Leonie|Lukas|Maik|Marie-Luise|Markus|Mehmet|Miriam|Mustafa|Nadine|Nele|Olaf|Petra|Rainer|Ralf|Rüdiger|Sabine|Silke|Stefanie|Svenja|Thorsten|Ulrich|Ursula|Uwe|Wolfgang|Yvonne',
  ),
  surnames: words(
    'Ahrens|Albrecht|Arslan|Bauer|Baumann|Beckmann|Berger|Böhm|Brandt|Braun|Brinkmann|Busch|Çelik|Dietrich|Engel|Ernst|Fischer|Frank|Freiherr von Waldau|Fuchs|Graf|Groß|Günther|Haas|Heinrich|Herrmann|Hoffmann-Reuter|Hofmann|Horn|Huber|Jäger|Jansen|Kaiser|Kaya|Klein|Koch|König|Kowalski|Kraus|Krüger|Kühn|Lang|Lehmann|Lorenz|Ludwig|Maier|Martin|Meyer zu Drewer|Möller|Müller|Müller-Wienhold|Neumann|Nguyen|Otto|Pfeiffer|Pohl|Popov|Richter|Roth|Sauer|Schäfer|Schmidt|Schmitz|Schneider-Voss|Schröder|Schulte|Schuster|Seidel|Sommer|Stein|Thiele|van den Berg|Vogel|Vogt|von Bergen|Weiß|Winkler|Yıldırım|Zimmermann|zu Hohenfels',
  ),
  jobTitles: words(
    'Abteilungsleiter|Amtsärztin|Amtsleiterin|Ärztlicher Direktor|Brandamtsrat|Bürgermeisterin|Chef vom Dienst|Chefärztin|Chefredakteurin|Dramaturg|Erster Beigeordneter|Fachbereichsleiter|Geschäftsführer|Geschäftsführerin|Gleichstellungsbeauftragte|Hauptgeschäftsführer|Institutsdirektor|Intendantin|Kommunikationsmanagerin|Konzernsprecherin|Landesvorsitzende|Landrat|Leiter Medienarbeit|Leiterin Kommunikation|Museumsdirektor|Oberbürgermeister|Onlineredakteurin|Pflegedirektorin|Polizeihauptkommissarin|PR-Beraterin|PR-Manager|Präsidentin|Presse- und Öffentlichkeitsreferentin|Pressereferent|Pressesprecher|Pressesprecherin|Professorin|Projektingenieur|Projektleiterin|Referent für Wissenschaftskommunikation|Referentin für Öffentlichkeitsarbeit|Rektor|Sachgebietsleiter|Senior Manager Communications|Stadtkämmerer|Stadtplanerin|Stellvertretende Pressesprecherin|Unternehmenssprecher|Vorständin|Wissenschaftliche Mitarbeiterin',
  ),
  units: words(
    'Abteilung Hochschulen|Amt für Kommunikation|Amt für Stadtentwicklung|Amt für Umwelt und Naturschutz|ASD (Allgemeiner Sozialer Dienst)|Bildung und Vermittlung|Büro des Oberbürgermeisters|Dezernat für Wirtschaft und Finanzen|Fachbereich Bildung und Sport|Fachdienst Soziale Hilfen|Fakultät für Maschinenbau|Geschäftsbereich Netze|Gesundheitsamt|Grünflächenamt|Hochschulkommunikation|Institut für Geographie|Institut für Virologie|Investor Relations|Jugendamt|Kämmerei|Katastrophenschutz|Klinik für Innere Medizin|Klinik für Unfallchirurgie|Konzernkommunikation|Ordnungsamt|Philosophische Fakultät|Politik und Gesellschaft|Presse- und Öffentlichkeitsarbeit|Pressestelle|Referat Klimaschutz und Energie|Region Nordwest|Sammlung und Forschung|Schulverwaltungsamt|Stabsstelle Presse und Medien|Stadtarchiv|Straßen und Verkehr|Südlicher Landkreis|Tiefbauamt|UNB (Untere Naturschutzbehörde)|Unternehmenskommunikation|Vertrieb und Marketing|Wasser und Abwasser|Wirtschaftsförderung|Zentrale Notaufnahme|Zentrum für Küstenforschung',
  ),
  organizations: words(
    'Gemeinde Erlenmoor|Gewerkschaft Lager und Dienste|Hochschule Lindenstedt|Klinikum Oberlauental gGmbH|Kunsthalle Lindenstedt|Landesamt für Gewässersicherheit|Landkreis Oberlauental|Nordlicht Versicherungen|Stadt Birkenfurt am See|Stadt Hohenwerda|Stadtwerke Hohenwerda GmbH|Stiftung Gesunde Lunge|Universität Hohenwerda|Verkehrsverbund Oberlauental|Weidenlohe Maschinenbau AG',
  ),
  places: words('Altenlohden|Birkenfurt am See|Erlenmoor|Hohenwerda|Lindenstedt|Oberlauental|Steinmühlau|Weidenlohe'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Ansprechpartner',
    press: 'Pressekontakte',
    more: [
      'Weitere Informationen:',
      'Für Rückfragen steht Ihnen zur Verfügung:',
      'Ihre Ansprechpartner für Presseanfragen',
      'Kontakt für Medien',
      'Rückfragen bitte an:',
    ],
  },
  labels: { name: 'Name', jobTitle: 'Funktion', unit: 'Abteilung', phone: 'Telefon', mobile: 'Mobil', email: 'E-Mail' },
  release: 'Pressemitteilung',
  sentences: [
    'Hohenwerda eröffnet neues Stadtteilzentrum am Alten Güterbahnhof',
    'Der Stadtrat hat am 14. März 2024 Mittel in Höhe von 12,8 Millionen Euro freigegeben.',
    'Die Bauarbeiten sollen in den Jahren 2024 bis 2027 in drei Abschnitten erfolgen.',
    'Der Beschluss trägt die Vorlagennummer 2023/0417-02 und liegt bis zum 31. Mai öffentlich aus.',
    'Die Eröffnung findet am Samstag, 7. September, von 11 bis 17:30 Uhr statt.',
    'Nach Angaben des Landesamtes für Gewässersicherheit ist die Zahl der Schadensfälle von 1.204 auf 927 zurückgegangen.',
    'Der Konzernumsatz stieg im ersten Halbjahr um 6,3 Prozent auf 1.482,5 Mio. Euro.',
    'Die Hafenstraße ist vom 12.08. bis 30.08.2024 jeweils zwischen 20 und 5 Uhr voll gesperrt.',
    'Der Ausschuss für Umwelt, Planung und Verkehr berät am Dienstag über den Bebauungsplan Nr. 176.',
    'Die Ausstellung zeigt rund 260 Werke aus der Zeit von 1890 bis 1935.',
    'Die Gesellschaft ist beim Amtsgericht Hohenwerda unter HRB 48213 eingetragen und beschäftigt 780 Menschen.',
    'Für die Studie der Universität Hohenwerda wurden Daten von 11.250 Patientinnen und Patienten ausgewertet.',
  ],
  quote: '„Darauf haben wir lange hingearbeitet, und umso mehr freuen wir uns über den Start“, sagt #.',
  switchboard: 'Unsere Zentrale erreichen Sie montags bis freitags von 8 bis 16 Uhr unter #.',
  street: 'Hafenstraße 18a',
  postal: '27841 Hohenwerda',
};
