/** By what id a row of the found contacts stands in the document, so that the search field can name the active one. */
export function optionId(id: string): string {
  return `found-${id}`;
}
