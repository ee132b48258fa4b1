import { legalForms } from '../languages/legal-forms.ts';

const FORMS = [...legalForms].map((form) => form.replace(/[./]/g, '\\$&')).join('|');

/** True for a legal form, with or without its closing dot: "AB", "Inc." */
export function isLegalForm(word: string): boolean {
  return legalForms.has(word.replace(/\.$/, ''));
}

/** Where a legal form has ended a name and the next thing begins: "Waldschutz Eichental e.V. Pressestelle". */
export const afterLegalForm: RegExp = new RegExp(`(?<=\\s(?:${FORMS})\\.?)\\s+(?=\\p{Lu}\\p{Ll})`, 'gu');
