import type { Contact } from '../contact/contact.ts';
import { asAddressed } from './clues/names.ts';
import type { Reading } from './recogniser.ts';

/** Step 5: one page speaks of a contact twice or more: first readings are filled by later ones, never overruled. */
export function joinReadings(readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  const people = readings.filter(({ values }) => values.kind === 'person');
  const offices = readings.filter(({ values }) => values.kind === 'office');
  const byName = new Map<string, number>();
  for (const reading of people) {
    const key = asAddressed(reading.values.name ?? '') || (reading.values.name ?? '');
    const at = byName.get(key);
    const known = at === undefined ? undefined : joined[at];
    if (at !== undefined && known) joined[at] = fill(known, reading);
    else byName.set(key, joined.push(reading) - 1);
  }
  const personal = new Set(joined.flatMap(({ values }) => channelsOf(values)));
  const owners = new Map<string, number>();
  for (const reading of offices) {
    const channels = channelsOf(reading.values);
    if (channels.every((channel) => personal.has(channel))) continue;
    const at = channels.map((channel) => owners.get(channel)).find((owner) => owner !== undefined);
    const known = at === undefined ? undefined : joined[at];
    const place = at !== undefined && known ? at : joined.push(reading) - 1;
    if (known) joined[place] = fill(known, reading);
    for (const channel of channels) owners.set(channel, place);
  }
  return joined.sort((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}

function channelsOf({ phones, emails }: Contact): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}

function fill(first: Reading, later: Reading): Reading {
  const [a, b] = [first.values, later.values];
  const phones = [...a.phones, ...b.phones.filter(({ number }) => !a.phones.some((known) => known.number === number))];
  const emails = [...a.emails, ...b.emails.filter(({ address }) => !a.emails.some((known) => known.address === address))];
  const organization = a.organization || b.organization ? { organization: { ...b.organization, ...a.organization } } : {};
  const { standing, ...rest } = first;
  return {
    ...rest,
    values: { ...b, ...a, ...organization, phones, emails },
    texts: {
      ...later.texts,
      ...first.texts,
      phones: [...(first.texts.phones ?? []), ...(later.texts.phones ?? [])],
      emails: [...(first.texts.emails ?? []), ...(later.texts.emails ?? [])],
    },
    nodes: [...first.nodes, ...later.nodes],
    ...(standing !== undefined && later.standing !== undefined ? { standing } : {}),
  };
}
