import { type Words, words } from '../words/words.ts';

export const nl: Words = {
  language: 'nl-NL',
  country: 'NL',
  givenNames: words(
    'Anneke|Bas|Bert-Jan|Carolien|Daan|Dirk|Els|Esther|Femke|Frits|Gerda|Hilde|Ingrid|Jeroen|Joke|Karin|Klaas|Lotte|Maarten|Marijke|Niels|Paul|Ruud|Sanne|Tineke|Youssef',
  ),
  surnames: words(
    'Bakker|Bosman|de Boer|de Graaf|Dekker|Dijkstra|El Amrani|Evers|Hermans|Hoekstra|Jansen|Jonker|Kuipers|Meijer|Mulder|Peeters|Postma|Smeets|ten Brink|van den Berg|van der Meer|van Leeuwen|van ’t Hof|Verbeek|Visser|Willemse-Kok',
  ),
  jobTitles: words(
    'Persvoorlichter|Senior persvoorlichter|Woordvoerder|Woordvoerster wethouder De Wit|Hoofd communicatie|Communicatieadviseur|Adviseur externe communicatie|Communicatiemedewerker|Perswoordvoerder|Directeur|Algemeen directeur|Hoofdredacteur|Burgemeester|Wethouder|Projectleider|Manager communicatie|Hoogleraar scheikunde|Beleidsmedewerker|Conservator|Bestuursvoorzitter|Teamleider',
  ),
  units: words(
    'Afdeling Communicatie|Team Persvoorlichting|Bestuur en Communicatie|Bestuurszaken|Directie Voorlichting|Sociaal Domein|Ruimte en Economie|Stadsbeheer|Marketing en Communicatie|Corporate Communicatie|Faculteit der Letteren|Instituut voor Natuurkunde|Vergunningen en Handhaving|Regio Noord|Onderwijs en Jeugd',
  ),
  organizations: words(
    'Gemeente Waterlinde|Provincie Oosterland|Universiteit Waterlinde|Stichting De Groene Polder|Lindenhof Energie B.V.|Museum aan de Vaart|Waterschap Rijnvliet',
  ),
  places: words('Waterlinde|Oosterdam|Rijnvliet|Lindenhof'),
  pressMark: 'Perscontact',
  headings: {
    contacts: 'Contactpersonen',
    press: 'Perscontacten',
    more: words('Voor meer informatie:|Noot voor de redactie|Contact|Meer informatie'),
  },
  labels: { name: 'Naam', jobTitle: 'Functie', unit: 'Afdeling', phone: 'Telefoon', mobile: 'Mobiel', email: 'E-mail' },
  release: 'Persbericht',
  sentences: words(
    'Nieuwe stadsbibliotheek opent in het najaar van 2027|De gemeenteraad stelde woensdag 18.450.000 euro beschikbaar.|De bouw begint op 13 april 2026 en duurt zestien maanden.|Tot die tijd is het gebouw op werkdagen open van 9.00 tot 18.30 uur.|Het aantal bezoeken steeg tussen 2019 en 2024 met 7,5 procent.|Het besluit heeft kenmerk 2025/0412-18.|Op donderdag 5 maart om 20.00 uur is er een informatieavond.|Een kaartje kost 12,50 euro.',
  ),
  quote: '‘Hier hebben we lang naar uitgekeken’, zegt #.',
  switchboard: 'U bereikt ons ook via de centrale op # tijdens kantooruren.',
  street: 'Kerkstraat 14',
  postal: '3999 AB',
};
