import type { Source } from '../contact/source.ts';
import { hostOf, siteOf } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import type { PageTree } from '../page/page-tree.ts';
import { undoDisguises } from './disguises.ts';
import { inherit } from './inherit.ts';
import { joinReadings } from './join.ts';
import { know } from './know.ts';
import { type Line, linesOf } from './lines.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';
import { recognisers } from './recognisers.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the caller knows beside the page. `home` is the journalist's own country (ISO 3166-1 alpha-2), used last. */
export type Circumstances = { home?: string };

/** What a page states. */
export type Extracted = {
  statements: Statement[];
  /** What the page is about, as far as it could be known. */
  about: { language?: string; country?: string; organization?: string; statedAt?: string };
  /** Why each statement was read as it was, in the order of the statements. */
  explanations: string[][];
  /** Nodes visited, so that a test can hold the work linear. */
  visited: number;
};

/** Reads from a page taken down which contacts it states. */
export function extract(taken: PageTree, circumstances: Circumstances): Extracted {
  // 1 know the page and 2 undo disguises. Disguises first, for addresses are witnesses of country and names.
  const tree = undoDisguises(taken);
  const lines = linesOf(tree);
  const knowledge = know(tree, lines, circumstances);
  const page = pageOf(tree, lines, knowledge);
  // 3 recognise, most trusted first; 4 read, each leaving alone what has spoken, so that markup's word stands before layout's.
  const spoken = new Set<number>();
  const readings = recognisers.flatMap((recogniser) =>
    recogniser.recognises(page) ? recogniser.read(page, spoken).map((reading) => heard(reading, spoken)) : [],
  );
  // 5 join before 6 inherit: what a heading says must not keep two readings of one contact apart.
  const whole = inherit(joinReadings(readings), page);
  // 7 leave out whom one cannot reach; 8 add the source.
  const reachable = whole.filter(({ values }) => values.phones.length + values.emails.length > 0);
  return {
    statements: reachable.map((reading) => statementOf(reading, page)),
    about: aboutOf(knowledge),
    explanations: reachable.map(({ evidence }) => evidence ?? []),
    visited: tree.nodes.length,
  };
}

function pageOf(tree: PageTree, lines: Page['lines'], knowledge: ReturnType<typeof know>): Page {
  return {
    tree,
    lines,
    ...knowledge,
    vocabulary: vocabularyOf(lines),
    linesWithin: (node) => linesWithin(tree, lines, node),
    childrenOf: (node) => childrenOf(tree, node),
    textOf: (node) => textOf(tree, node),
  };
}

function heard(reading: Reading, spoken: Set<number>): Reading {
  for (const node of reading.nodes) spoken.add(node);
  return reading;
}

function childrenOf(tree: PageTree, node: number): number[] {
  const children: number[] = [];
  const end = tree.nodes[node]?.end ?? node;
  for (let child = node + 1; child < end; child = Math.max(child + 1, tree.nodes[child]?.end ?? end)) children.push(child);
  return children;
}

/** Lines stand in the order of their nodes, so the first is found by halving. */
function linesWithin(tree: PageTree, lines: Page['lines'], node: number): { line: Line; index: number }[] {
  const end = tree.nodes[node]?.end ?? node;
  const startOf = (index: number): number => lines[index]?.pieces[0]?.node ?? lines[index]?.links[0]?.node ?? 0;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < node) low = middle + 1;
    else high = middle;
  }
  const found: { line: Line; index: number }[] = [];
  for (let index = low; index < lines.length && startOf(index) < end; index += 1) {
    const line = lines[index];
    if (line) found.push({ line, index });
  }
  return found;
}

function textOf(tree: PageTree, node: number): string {
  const end = tree.nodes[node]?.end ?? node;
  const below = tree.nodes.slice(node, end).map((part) => ({ ...part, parent: Math.max(-1, part.parent - node), end: part.end - node }));
  return linesOf({ nodes: below })
    .map(({ text }) => text)
    .join(' ');
}

function aboutOf({ language, country, organization, statedAt }: ReturnType<typeof know>): Extracted['about'] {
  return {
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(organization === undefined ? {} : { organization }),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

function statementOf({ values, texts, recognisedBy, standing }: Reading, page: Page): Statement {
  return { values, texts, source: sourceOf(page, recognisedBy), ...(standing === undefined ? {} : { standing }) };
}

function sourceOf({ tree, statedAt }: Page, recognisedBy: string): Source {
  const { address, title } = tree;
  const dated = statedAt === undefined ? {} : { statedAt };
  if (address === undefined) return { kind: 'text', recognisedBy, ...dated };
  return {
    kind: 'page',
    address: address.split('#')[0] ?? address,
    host: hostOf(address),
    site: siteOf(address),
    recognisedBy,
    ...(title === undefined ? {} : { title }),
    ...dated,
  };
}
