import type { KeptStatement } from './kept-statement.ts';
import { identifyingChannels, likeness } from './same-contact.ts';
import { witnessOf } from './source.ts';

/** Statements of a contact, by their keys, that only a number or address ties to it; and which. */
export type Resting = { channel: string; keys: string[] };

/**
 * What was kept with a contact for a number or address alone that several names have by now: with nothing else to go by, it may speak of
 * somebody else. Nothing where there is none. What the journalist joined by hand rests on their word.
 */
export function restingOnShared(statements: readonly KeptStatement[], isShared: (channel: string) => boolean): Resting | undefined {
  const doubtful = statements.filter(({ basis }) => basis === 'channel');
  const core = statements.filter(({ basis }) => basis !== 'channel');
  // Each that is held by more than the number holds others in turn.
  for (let before = -1; before !== core.length; ) {
    before = core.length;
    const held = doubtful.filter((one) => !core.includes(one) && core.some((other) => isHeld(one, other, isShared)));
    core.push(...held);
  }
  const known = new Set(core.flatMap(({ values }) => identifyingChannels(values)));
  const left = doubtful
    .filter((one) => !core.includes(one))
    .flatMap(({ key, values }) => {
      const channel = identifyingChannels(values).find((one) => known.has(one) && isShared(one));
      return channel === undefined ? [] : [{ key, channel }];
    });
  return left[0] && { channel: left[0].channel, keys: left.map(({ key }) => key) };
}

function isHeld(one: KeptStatement, other: KeptStatement, isShared: (channel: string) => boolean): boolean {
  const witness = witnessOf(one.source);
  const sameWitness = witness !== undefined && witness === witnessOf(other.source);
  return likeness(one.values, other.values, { isShared, sameWitness }) !== undefined;
}
