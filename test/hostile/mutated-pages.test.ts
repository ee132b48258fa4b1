import { expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';
import { misshapen } from '../page/outline.ts';
import { counted } from './mutations/counted.ts';
import { mutantOf } from './mutations/mutant.ts';

const PAGES = 2_000;
const PAGES_A_TEST = 100;
/** Reads of a node's properties, for each node of the page; nothing else about a page may make them more. */
const MOST_READS_A_NODE = 60;
/** In UTF-16 units. */
const LONGEST_VALUE = 300;
const TIMEOUT = 120_000;

const hundreds = Array.from({ length: PAGES / PAGES_A_TEST }, (_, at) => at * PAGES_A_TEST + 1);

it.each(hundreds)(
  `of ${PAGES} broken pages, ${PAGES_A_TEST} from the %i. on: read without an error, each node a bounded number of times, into plain text, and left as they were`,
  (from) => {
    const complaints = Array.from({ length: PAGES_A_TEST }, (_, at) => from + at).flatMap((seed) =>
      complaintsAbout(seed).map((complaint) => `page ${seed} (${mutantOf(seed).done.join(', ')}): ${complaint}`),
    );
    expect(complaints).toEqual([]);
  },
  TIMEOUT,
);

function complaintsAbout(seed: number): string[] {
  try {
    return readingComplaints(mutantOf(seed).html);
  } catch (broken) {
    return [broken instanceof Error ? (broken.stack ?? broken.message) : String(broken)];
  }
}

function readingComplaints(html: string): string[] {
  const taken = parsePage(html, 'https://press.ekstad.example/');
  const { tree, read } = counted(taken);
  const { statements, about } = extract(tree, { home: 'SE' });
  const reads = read() / Math.max(1, taken.nodes.length);
  const stated = { values: statements.map(({ values }) => values), about };
  const asJson: unknown = JSON.parse(JSON.stringify({ statements, about }));
  return [
    ...misshapen(taken),
    ...(reads > MOST_READS_A_NODE ? [`each node is read ${reads.toFixed(1)} times`] : []),
    ...textsIn(stated)
      .filter((text) => text === '' || text.length > LONGEST_VALUE || /[\p{Cc}\p{Cs}]/u.test(text))
      .map((text) => `no plain text: ${JSON.stringify(text.slice(0, LONGEST_VALUE))}`),
    ...differing(asJson, { statements, about }),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What JSON loses or changes: nothing of a plain value. */
function differing(read: unknown, written: unknown): string[] {
  try {
    expect(read).toStrictEqual(written);
    return [];
  } catch {
    return ['not the same as its JSON'];
  }
}
