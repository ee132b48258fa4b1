import { type Circumstances, type Extracted, extract, readAll } from '../../src/extraction/extract.ts';
import { fromText } from '../../src/page/from-text.ts';
import type { PageTree } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';
import { type Cast, castOf } from './cast.ts';
import { type Expected, expectedOf } from './expected.ts';
import { leftToCheck } from './left-to-check.ts';
import { documentOf, htmlOf, type Slot, slotsOf } from './markup.ts';
import { type Reduced, reduce } from './reduce.ts';
import { rewrite } from './rewrite.ts';

/** A page as it is found: `plain` is plain text, `address` where it stands, `home` the journalist's own country. */
export type Found = Circumstances & { text: string; plain: boolean; address?: string };
/** A page of invented people, what it is read to state, and what a human must still look at, in sentences. */
export type Pair = { page: string; expected: Expected; check: string[] };

/** Makes a pair for the tests out of a real page: cut down, with everybody it names replaced. The same page always gives the same pair. */
export function makePair(found: Found): Pair {
  const before = read(found);
  const { html, needed } = found.plain ? { html: found.text, needed: [] } : reduced(found, before);
  const { rewritten, cast } = recast({ ...found, text: html });
  const after = read(rewritten);
  const { address, home, text: page } = rewritten;
  const about = { ...(address === undefined ? {} : { address }), ...(home === undefined ? {} : { home }) };
  const again = readAll(treeOf(rewritten), circumstancesOf(rewritten)).page;
  return {
    page,
    expected: expectedOf(after.statements, about),
    check: leftToCheck({ before, after, text: page, page: again, cast, needed }),
  };
}

/** The page with everybody replaced. An invented host is in no country, so what its own told is said by `home`. */
function recast(found: Found): { rewritten: Found; cast: Cast } {
  const whole = readAll(treeOf(found), circumstancesOf(found));
  const { slots, written } = opened(found);
  const at = addressSlot(found.address);
  const cast = castOf(whole, slots, found.address);
  rewrite([...slots, ...at], { cast, languages: whole.page.languages, lowerCase: whole.page.vocabulary.lowerCase });
  const bare: Found = { text: `${written().trim()}\n`, plain: found.plain, ...(at[0] ? { address: at[0].text } : {}) };
  const home = found.home ?? (read(bare).about.country === whole.page.country ? undefined : whole.page.country);
  return { rewritten: { ...bare, ...(home === undefined ? {} : { home }) }, cast };
}

function opened({ text, plain }: Found): { slots: Slot[]; written: () => string } {
  if (!plain) {
    const document = documentOf(text);
    return { slots: slotsOf(document), written: () => htmlOf(document) };
  }
  const slot: Slot = { text, script: false, block: 0, put: () => {} };
  return { slots: [slot], written: () => slot.text };
}

/** Where the page was found is read as an attribute of it. */
function addressSlot(address: string | undefined): Slot[] {
  return address === undefined ? [] : [{ text: address, attribute: 'href', script: false, block: -1, put: () => {} }];
}

function reduced(found: Found, { statements, about }: Extracted): Reduced {
  const texts = statements.flatMap((statement) => Object.values(statement.texts).flat());
  const said = sayingOf(statements, about);
  return reduce(found.text, texts, (html) => {
    const again = read({ ...found, text: html });
    return sayingOf(again.statements, again.about) === said;
  });
}

function sayingOf(statements: Extracted['statements'], { country, organization }: Extracted['about']): string {
  return JSON.stringify([statements.map(({ values, standing }) => [values, standing]), country, organization]);
}

function read(found: Found): Extracted {
  return extract(treeOf(found), circumstancesOf(found));
}

function circumstancesOf({ home }: Found): Circumstances {
  return home === undefined ? {} : { home };
}

function treeOf({ text, plain, address }: Found): PageTree {
  return plain ? fromText(text) : parsePage(text, address);
}
