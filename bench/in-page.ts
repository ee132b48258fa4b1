// Bundled, and run in each page that is measured.
import { Readability } from '@mozilla/readability';
import { extract } from '../src/extraction/extract.ts';
import { inParts } from '../src/page/hand-over.ts';
import { beginTakeDown, takeDown } from '../src/page/take-down.ts';

/** Milliseconds of one reading. Readability takes apart what it reads and so is given a copy, as its authors ask; `copy` is that copying. */
export type Round = { takeDown: number; extract: number; copy: number; readability: number };

/** Reads the document so many times. `address`: where the page was found, where that is known. */
export function timeDocument(rounds: number, address?: string): Round[] {
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    const tree = takeDown(document);
    const taken = performance.now();
    extract(address === undefined ? tree : { ...tree, address }, {});
    const read = performance.now();
    const copy = Document.prototype.cloneNode.call(document, true);
    const copied = performance.now();
    if (copy instanceof Document) new Readability(copy).parse();
    return { takeDown: taken - began, extract: read - taken, copy: copied - read, readability: performance.now() - copied };
  });
}

/** How many contacts the document states: what is fast and reads nobody is no figure. */
export function countStated(): number {
  return extract(takeDown(document), {}).statements.length;
}

/** Milliseconds of each part by which the document is taken down and handed over, with the page at liberty in between. */
export async function timeParts(): Promise<number[]> {
  const times: number[] = [];
  let began = performance.now();
  const next = inParts(beginTakeDown(document), () => performance.now());
  for (let part = next(); ; part = next()) {
    times.push(performance.now() - began);
    if (part.rest) return times;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
}
