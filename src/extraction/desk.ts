import type { Atom } from './atoms.ts';
import { captionOf, readsAsSentence } from './clues/captions.ts';
import { contains, covers, type Lexicon, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { bare, workOf } from './clues/phrases.ts';
import { type Group, isChannel } from './grouping.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** What speaks for a line being what the desk below it is called. Set by hand, measured on labelled pages. */
const WEIGHT = {
  heading: 3,
  heads: 1,
  unit: 3,
  organization: 1.5,
  begins: 1,
  sentence: -2,
  distance: -0.15,
  least: 0.5,
  own: 2.5,
} as const;
const FARTHEST = 12;
const MOST_LABEL_WORDS = 4;

/**
 * What the desk of a group without a name is called: the words before its number on the same line ("Food Hygiene: 555-0100"), else the
 * line over it that most looks like a caption, among those that follow the contact before.
 */
export function deskOver(group: Group, atoms: readonly Atom[], page: Page): Atom | undefined {
  const first = atoms.slice(group.from, group.to).find(isChannel);
  if (!first) return undefined;
  const lexicon = lexiconOf(page.languages);
  const before = atoms[group.after - 1];
  const from = before?.line === first.line ? before.end : 0;
  const lead = captionOf(page.lines[first.line]?.text.slice(from, first.start) ?? '', lexicon);
  if (lead !== undefined && !readsAsSentence(lead, lexicon)) return deskAt(first.line, lead, page, lexicon);
  const isBefore = ({ line, start }: Atom): boolean => line < first.line || (line === first.line && start < first.start);
  const beside = atoms
    .slice(group.after, group.to)
    .findLast((atom) => atom.line === first.line && isBefore(atom) && (atom.says === 'office' || atom.says === 'unit'));
  if (beside) return beside;
  const own = atoms
    .slice(group.from, group.to)
    .find((atom) => atom.says === 'office' && isBefore(atom) && lexicon.emailLabels(wordsOf(atom.text), 0) === 0);
  const labelled = atoms.slice(group.after, group.to).findLast((atom) => atom.desk && isBefore(atom) && atom.line >= first.line - 1);
  if (labelled) return deskAt(labelled.line, labelled.text, page, lexicon);
  const over = captionOver(first.line, before?.line ?? -1, page, lexicon);
  const isOwn = (over?.weight ?? 0) < WEIGHT.own;
  if (own && isOwn) return own;
  // "Pressjour: …" below "Presskontakt", which only leads there; below "Press office" it is a number of that.
  if (first.desk && isOwn && !isMainNumber(first) && !covers(lexicon.offices, wordsOf(page.lines[over?.line ?? -1]?.text ?? '')))
    return labelAsDesk(first, from, page, lexicon);
  const text = over && captionOf(page.lines[over.line]?.text ?? '', lexicon);
  const part = over && page.lines[over.line]?.heading === undefined ? partOn(over.line, atoms, group) : undefined;
  if (part) return part;
  return over && text !== undefined ? deskAt(over.line, text, page, lexicon) : labelAsDesk(first, from, page, lexicon);
}

/** "Service de presse – Mairie de Valbourg": of a line that says more, the desk. */
function partOn(line: number, atoms: readonly Atom[], { after, to }: Group): Atom | undefined {
  const there = atoms.slice(after, to).filter((atom) => atom.line === line);
  return there.length > 1 ? there.find(({ says }) => says === 'office' || says === 'unit' || says === 'press') : undefined;
}

/** "Switchboard: 555-0100", "General inquiries: …": a label that says whose number it is, where nothing else does. */
function labelAsDesk(first: Atom, from: number, page: Page, lexicon: Lexicon): Atom | undefined {
  const lead = bare(page.lines[first.line]?.text.slice(from, first.start) ?? '');
  const label = first.says === 'phone' && 'phone' in first ? first.phone.label : undefined;
  const text = label !== undefined && wordsOf(lead).length > MOST_LABEL_WORDS ? label : lead;
  const heads = wordsOf(text).length > 1 && covers(lexicon.contactHeadings, wordsOf(text));
  return text !== '' && (isMainNumber(first) || heads || first.desk) ? deskAt(first.line, text, page, lexicon) : undefined;
}

function isMainNumber(atom: Atom): boolean {
  return atom.says === 'phone' && 'phone' in atom && atom.phone.features.includes('main-number');
}

/** A desk is an organization or the press's where its words say so, else a unit. */
function deskAt(line: number, text: string, page: Page, lexicon: Lexicon): Atom {
  const sense = workOf(wordsOf(text), lexicon);
  const says = sense === 'organization' || sense === 'press' || sense === 'office' ? sense : 'unit';
  const found = page.lines[line];
  const start = found?.text.indexOf(text) ?? 0;
  const end = start + text.length;
  const nodes = (found?.pieces ?? []).filter((piece) => piece.start < end && piece.end > start).map(({ node }) => node);
  return { line, text, says, start, end, boundary: 0, nodes };
}

type Over = { line: number; weight: number };

/** Only lines of the same place: what stands in a menu heads nothing in the text. */
function captionOver(at: number, floor: number, page: Page, lexicon: Lexicon): Over | undefined {
  let best: Over | undefined;
  for (let line = at - 1; line > Math.max(floor, at - FARTHEST); line -= 1) {
    const found = page.lines[line];
    if (!found || found.place !== page.lines[at]?.place) break;
    const weight = weightOf(found, at - line, line === floor + 1, lexicon);
    if (weight >= WEIGHT.least && weight > (best?.weight ?? 0)) best = { line, weight };
  }
  return best;
}

function weightOf({ text, heading }: Line, distance: number, begins: boolean, lexicon: Lexicon): number {
  const caption = captionOf(text, lexicon);
  if (caption === undefined) return 0;
  const words = wordsOf(caption);
  const isUnit = [lexicon.units, lexicon.offices, lexicon.press].some((list) => contains(list, words));
  const known = isUnit ? WEIGHT.unit : contains(lexicon.organizations, words) ? WEIGHT.organization : 0;
  return (
    (heading === undefined
      ? known + (begins ? WEIGHT.begins : 0)
      : covers(lexicon.contactHeadings, wordsOf(text))
        ? WEIGHT.heads
        : WEIGHT.heading) +
    (readsAsSentence(text, lexicon) ? WEIGHT.sentence : 0) +
    WEIGHT.distance * distance
  );
}
