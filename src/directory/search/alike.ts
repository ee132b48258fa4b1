/** What a municipality calls itself, folded: who looks for one kind may have saved another. */
const MUNICIPAL_FORMS = new Set(
  `kommun kommuns kommunen kommune kommuna kommunes stad stads staden stadt stadte city town by bys borough council municipality
   gemeinde gemeente kunta kunnan kaupunki kaupungin baer hreppur sveitarfelag commune mairie ville municipio municipal ayuntamiento comune citta camara
   concelho gmina miasto miasta urzad obec mesto mestsky`.split(/\s+/),
);

/** Words between others that need not be found: "head of it" is no different from "head it". */
const LINKING = new Set(
  `of for the and at in on to av och i pa for med til og ved der die das des dem den und fur im am an zu vom von de du la le les et aux au del della
   delle dei e y el los las en a do da dos das van het een voor bij ja w z na`.split(/\s+/),
);

/** The other words of the same meaning; none where the word has no such. */
export function otherForms(word: string): string[] {
  return MUNICIPAL_FORMS.has(word) ? [...MUNICIPAL_FORMS].filter((form) => form !== word) : [];
}

/** True of a word that only links others. */
export function isLinking(word: string): boolean {
  return LINKING.has(word);
}
