import type { Language } from './languages/language.ts';

/** What is made of a list of languages, made when it is first asked for and once for each list of the same languages. */
export function madeOnce<Made>(make: (languages: readonly Language[]) => Made): (languages: readonly Language[]) => Made {
  const made = new Map<string, { of: Made }>();
  // A page asks with one list again and again, many times a line.
  const ofList = new WeakMap<readonly Language[], { of: Made }>();
  return (languages) => {
    const asked = ofList.get(languages);
    if (asked) return asked.of;
    const key = languages.map(({ code }) => code).join(' ');
    const known = made.get(key) ?? { of: make(languages) };
    made.set(key, known);
    ofList.set(languages, known);
    return known.of;
  };
}
