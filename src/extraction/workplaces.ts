import type { Atom } from './atoms.ts';
import { lexiconOf, wordsOf } from './clues/lexicon.ts';
import { workOf } from './clues/phrases.ts';
import { workplaceLeads } from './languages/title-words.ts';
import type { Page } from './page.ts';

/** "Communications Manager at Harbour Trust", "doktorand vid institutionen för vårdvetenskap": a title, and where its holder works. */
export function partedFromWorkplace(atom: Atom, page: Page): Atom[] {
  if (atom.says !== 'jobTitle') return [atom];
  const match = LEAD.exec(atom.text);
  const [title, place] = match ? [atom.text.slice(0, match.index), atom.text.slice(match.index + match[0].length)] : [];
  if (title === undefined || place === undefined) return [atom];
  const lexicon = lexiconOf(page.languages);
  const says = place === page.organization ? 'organization' : workOf(wordsOf(place), lexicon);
  if ((says !== 'organization' && says !== 'unit') || workOf(wordsOf(title), lexicon) !== 'jobTitle') return [atom];
  return [
    { ...atom, text: title },
    { ...atom, says, text: place },
  ];
}

const LEAD = new RegExp(`\\s+(?:${[...workplaceLeads].sort((a, b) => b.length - a.length).join('|')})\\s+(?=\\p{L})`, 'u');
