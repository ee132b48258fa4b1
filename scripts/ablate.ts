// Switches off each recogniser, step, clue, word list and weight of extraction in turn and prints what falls: what never makes anything fall guards nothing.
// Usage: npm run ablate [-- FOLDER OF LABELLED PAGES] [--only WORDS IN THE PART'S NAME, PARTED BY COMMAS]
import { parseArgs } from 'node:util';
import { fixtures, generated, labelled, type Measured } from './ablate/figures.ts';
import { functions } from './ablate/functions.ts';
import { loadSwitchable } from './ablate/load.ts';
import { fallOf, isIdle, printTable, type Row } from './ablate/table.ts';
import { failingWithout } from './ablate/unit-tests.ts';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const { extract, switches, recognisers, close } = await loadSwitchable(functions);
const sets: Measured[] = [fixtures(), generated(), ...positionals.flatMap(labelled)];
const pages = sets.flatMap((set) => set.pages);

type Read = Pick<ReturnType<typeof extract>, 'statements'> & { told: ReadonlySet<string>; all: string };
const whole = pages.map((_, at) => readAt(at));
const figures = figuresOf(whole);
const parts = [
  ...recognisers.map(({ name }) => `recogniser ${name}`),
  ...functions.map(({ file, name }) => `${file} ${name}`),
  ...switches.known,
].filter((part) => (values.only ?? '').split(',').some((word) => part.includes(word)));
console.error(`${parts.length} parts, ${pages.length} pages`);
const falls = parts.map((part) => {
  switches.off = part;
  // A page that the part told nothing of is read as before.
  const without = whole.map((before, at) => (before.told.has(part) ? readAt(at) : before));
  const otherwise = without.filter(({ all }, at) => all !== whole[at]?.all).length;
  const fall = otherwise === 0 ? fallOf(figures, figures) : fallOf(figures, figuresOf(without));
  console.error(`${part}: ${otherwise} pages, ${fall.sum.toFixed(3)}`);
  return { part, otherwise, ...fall };
});
await close();
// What makes no figure fall may be what a unit test asks for.
const rows: Row[] = [];
for (const fall of falls) rows.push(isIdle(fall) ? { ...fall, tests: await failingWithout(fall.part) } : fall);
printTable(figures, rows);

function figuresOf(pagesRead: readonly Read[]): Record<string, number> {
  let from = 0;
  return Object.assign(
    {},
    ...sets.map((set) => {
      const own = pagesRead.slice(from, from + set.pages.length);
      from += set.pages.length;
      return set.score(own.map(({ statements }) => statements));
    }),
  );
}

/** What is read of a page, and which parts told something of it. A part whose absence breaks reading altogether makes its page state nobody. */
function readAt(at: number): Read {
  switches.told.clear();
  const page = pages[at];
  if (!page) throw new Error(`There is no page ${at}.`);
  try {
    const { tree, home } = page;
    const { statements, about, drawn, veiled } = extract(tree, home === undefined ? {} : { home });
    const all = JSON.stringify([statements.map((one) => one.values), about, drawn, veiled]);
    return { statements, all, told: new Set(switches.told) };
  } catch {
    return { statements: [], all: '', told: new Set() };
  }
}
