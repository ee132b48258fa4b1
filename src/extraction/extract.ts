import type { Reason } from '../contact/reason.ts';
import type { Source } from '../contact/source.ts';
import { hostOf, siteOf } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import type { PageTree } from '../page/page-tree.ts';
import { undoDisguises } from './disguises.ts';
import { knowFaxes } from './faxes.ts';
import { inherit } from './inherit.ts';
import { joinReadings } from './join.ts';
import { know } from './know.ts';
import { linesOf } from './lines.ts';
import { type Page, pageOf } from './page.ts';
import { partOf } from './part.ts';
import { drawsContacts } from './pictures.ts';
import type { Reading } from './recogniser.ts';
import { recognisers } from './recognisers.ts';
import { forgetTexts } from './remembered.ts';
import { veilsAddresses } from './veils.ts';

/** What the caller knows beside the page. `home` is the journalist's own country (ISO 3166-1 alpha-2), used last. */
export type Circumstances = { home?: string };

/** What a page states. */
export type Extracted = {
  statements: Statement[];
  /** What the page is about, as far as it could be known. */
  about: { language?: string; country?: string; organization?: string; statedAt?: string };
  /** Why each statement was read as it was, in the order of the statements. */
  reasons: Reason[][];
  /** Some numbers or addresses are pictures, which cannot be read. */
  drawn?: true;
  /** Some addresses are kept from robots in a way that cannot be undone: they are there, and not read. */
  veiled?: true;
};

/** Reads from a page taken down which contacts it states. */
export function extract(taken: PageTree, circumstances: Circumstances): Extracted {
  const { page, knowledge, readings } = readAll(taken, circumstances);
  // 7 leave out whom one cannot reach; 8 add the source.
  const reachable = readings.filter(isReachable);
  return {
    statements: reachable.map((reading) => statementOf(reading, page)),
    about: aboutOf(knowledge),
    reasons: reachable.map(({ reasons }) => reasons ?? []),
    ...(drawsContacts(page) ? { drawn: true as const } : {}),
    ...(veilsAddresses(page) ? { veiled: true as const } : {}),
  };
}

/** What steps 1 to 6 read: those too whom one cannot reach. */
export type ReadAll = { page: Page; knowledge: ReturnType<typeof know>; readings: Reading[] };

/** Steps 1 to 6. `only`: the nodes to read, while all of the page tells its language, country and organization. */
export function readAll(taken: PageTree, circumstances: Circumstances, only?: ReadonlySet<number>): ReadAll {
  forgetTexts();
  // 1 know the page and 2 undo disguises. Disguises first, for addresses are witnesses of country and names.
  const tree = undoDisguises(taken);
  const lines = linesOf(tree);
  const knowledge = know(tree, lines, circumstances);
  const part = only && partOf(tree, only);
  const page = part ? pageOf(part, linesOf(part), knowledge) : pageOf(tree, lines, knowledge);
  // 3 recognise, most trusted first; 4 read, each leaving alone what has spoken, so that markup's word stands before layout's.
  const spoken = new Set<number>();
  const readings = recognisers.flatMap((recogniser) =>
    recogniser.recognises(page) ? recogniser.read(page, spoken).map((reading) => heard(reading, spoken)) : [],
  );
  // 5 join before 6 inherit: what a heading says must not keep two readings of one contact apart.
  return { page, knowledge, readings: inherit(knowFaxes(joinReadings(readings)), page) };
}

export function isReachable({ values }: Reading): boolean {
  return values.phones.length + values.emails.length > 0;
}

function heard(reading: Reading, spoken: Set<number>): Reading {
  for (const node of reading.nodes) spoken.add(node);
  return reading;
}

function aboutOf({ language, country, organization, statedAt }: ReturnType<typeof know>): Extracted['about'] {
  return {
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(organization === undefined ? {} : { organization }),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

/** A reading as what its page, or pasted text, says. */
export function statementOf({ values, texts, recognisedBy, standing }: Reading, page: Page): Statement {
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
