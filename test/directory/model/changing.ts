import type { LoggedCall } from '../../../src/directory/calls.ts';
import type { Annotating, Channel, Correction } from '../../../src/directory/directory.ts';
import { cellOf, cellOfStatement, holderOf, keyIn, type State } from './cells.ts';
import { type Foretold } from './foretold.ts';
import { told } from './look.ts';

/** What the journalist's word on some fields makes of a contact. */
export function foretellCorrection(id: string, { addPhone, addEmail, withdrawn = [], ...fields }: Correction, at: string): Foretold {
  return new Map([
    ...withdrawn.map((field) => [cellOf(id, 'field', field), told({ field, at })] as const),
    ...Object.entries(fields).map(([field, value]) => [cellOf(id, 'field', field), told({ field, value, at })] as const),
    ...(addPhone ? [[cellOf(id, 'phone', addPhone.number), told({ phone: addPhone, standing: 'added', at })] as const] : []),
    ...(addEmail === undefined ? [] : [[cellOf(id, 'email', addEmail), told({ address: addEmail, standing: 'added', at })] as const]),
  ]);
}

/** What the journalist's word on a number or address makes of a contact. How the number is written is its source's to say. */
export function foretellVerdict(id: string, channel: Channel, standing: 'confirmed' | 'withdrawn', at: string): Foretold {
  if ('email' in channel) return new Map([[cellOf(id, 'email', channel.email), told({ address: channel.email, standing, at })]]);
  return new Map([
    [
      cellOf(id, 'phone', channel.phone),
      (is) => is.includes(`"standing":"${standing}"`) && is.includes(`"${channel.phone}"`) && is.includes(at),
    ],
  ]);
}

export function foretellAnnotation(id: string, { note, tags, favourite, private: hidden }: Annotating): Foretold {
  const cell = (key: string): string => cellOf(id, 'annotation', key);
  return new Map([
    ...(note === undefined ? [] : [[cell('note'), note === '' ? undefined : told(note)] as const]),
    ...(tags === undefined ? [] : [[cell('tags'), tags.length === 0 ? undefined : told(tags)] as const]),
    ...(favourite === undefined ? [] : [[cell('favourite'), favourite ? told(true) : undefined] as const]),
    ...(hidden === undefined ? [] : [[cell('private'), hidden ? told(true) : undefined] as const]),
  ]);
}

/** What logging a call makes of a contact. An empty note is none. */
export function foretellCall(id: string, { note, ...call }: LoggedCall): Foretold {
  return new Map([[cellOf(id, 'call', call.at), told({ ...call, ...(note ? { note } : {}) })]]);
}

/** What joining makes of contacts, of whom the first stays: all that is said is said of it, and of the journalist's words the latest holds. */
export function foretellJoin(state: State, [stays = '', ...others]: readonly string[]): Foretold {
  const foretold: Foretold = new Map();
  const gone = new Set(others);
  for (const cell of state.keys()) {
    const owner = holderOf(state, cell);
    const key = keyIn(cell);
    if (!gone.has(owner)) continue;
    if (key === undefined) foretold.set(cell, undefined);
    else foretold.set(cellOfStatement(key, 'holder'), stays);
  }
  for (const key of ['note', 'tags', 'favourite', 'private'])
    foretold.set(cellOf(stays, 'annotation', key), joinedAnnotation(valuesOf(state, [stays, ...others], 'annotation', key)));
  for (const key of keysOf(state, [stays, ...others], 'call'))
    foretold.set(cellOf(stays, 'call', key), valuesOf(state, [stays, ...others], 'call', key)[0]);
  for (const part of ['field', 'phone', 'email'])
    for (const key of keysOf(state, [stays, ...others], part))
      foretold.set(cellOf(stays, part, key), latestWord(valuesOf(state, [stays, ...others], part, key)));
  return foretold;
}

function valuesOf(state: State, ids: readonly string[], part: string, key: string): string[] {
  return ids.flatMap((id) => state.get(cellOf(id, part, key)) ?? []);
}

function keysOf(state: State, ids: readonly string[], part: string): string[] {
  const beginnings = ids.map((id) => cellOf(id, part, ''));
  return [...state.keys()].flatMap((cell) => beginnings.filter((one) => cell.startsWith(one)).map((one) => cell.slice(one.length)));
}

function joinedAnnotation(values: readonly string[]): string | undefined {
  const [first, ...more] = [...new Set(values)].map((value): unknown => JSON.parse(value));
  if (more.length === 0) return first === undefined ? undefined : told(first);
  if (Array.isArray(first)) return told([...new Set([first, ...more].flat())]);
  return told([first, ...more].join('\n\n'));
}

function latestWord(words: readonly string[]): string | undefined {
  const at = (word: string): string => /"at":"([^"]*)"/.exec(word)?.[1] ?? '';
  return [...words].sort((a, b) => at(b).localeCompare(at(a)))[0];
}
