import { identifyingChannels, lookupKeys } from '../contact/same-contact.ts';
import { witnessOf } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import { bounded, MOST_STATEMENTS } from './bounds.ts';
import { type Bringing, boundedBrings } from './brings.ts';
import type { FromElsewhere } from './from-elsewhere.ts';

/** A statement with all that is worked out before a transaction opens: awaiting anything else inside would end it. */
export type Prepared = { statement: Statement; key: string; channels: string[]; nameKeys: string[]; brings?: Bringing };

/** Bounds, hashes and folds statements, in their order. Those beyond the most of one page are left out. */
export async function prepare(statements: readonly Statement[]): Promise<Prepared[]> {
  return Promise.all(statements.slice(0, MOST_STATEMENTS).map((statement) => prepareOne(bounded(statement))));
}

/** The same for statements of a file, with what they bring. */
export async function prepareFiled(statements: readonly FromElsewhere[]): Promise<Prepared[]> {
  const prepared = await prepare(statements);
  return Promise.all(
    prepared.map(async (one, at) => {
      const brings = statements[at]?.brings && (await boundedBrings(statements[at].brings));
      return brings ? { ...one, brings } : one;
    }),
  );
}

async function prepareOne(statement: Statement): Promise<Prepared> {
  return {
    statement,
    key: await keyOf(statement),
    channels: identifyingChannels(statement.values),
    nameKeys: lookupKeys(statement.values),
  };
}

/** The same for the same witness saying the same, in whatever order its values were written down. 128 bits of SHA-256. */
async function keyOf({ values, source }: Statement): Promise<string> {
  const said = JSON.stringify([witnessOf(source) ?? source.kind, values], (_, value: unknown) => inOrder(value));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said));
  return [...new Uint8Array(hash).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
