/** What the two halves of a name are called over columns and before fields, in all languages that are read. */
export const givenNameLabels: ReadonlySet<string> = new Set(
  'förnamn|fornavn|førenavn|etunimi|skírnarnafn|fornafn|first name|firstname|given name|forename|vorname|prénom|prenom|voornaam|nombre|nome|imię|imie|jméno|jmeno'.split('|'),
);
export const familyNameLabels: ReadonlySet<string> = new Set(
  'efternamn|etternavn|efternavn|sukunimi|eftirnafn|last name|lastname|surname|family name|nachname|familienname|zuname|nom|nom de famille|achternaam|apellido|apellidos|cognome|apelido|sobrenome|nazwisko|příjmení|prijmeni'.split('|'),
);
