import type { Told } from './pages.ts';

/** What the pages read so far have said of somebody, in truth. */
export type HeardOf = {
  names: Set<string>;
  organizations: Set<string>;
  jobTitles: Set<string>;
  units: Set<string>;
  channels: Set<string>;
  /** Months from which the spells began that were spoken of. */
  spells: Set<number>;
};
/** By truth; and under which names a number or address was ever given. What a hostile page says is no knowledge. */
export type Heard = { of: Map<string, HeardOf>; holders: Map<string, Set<string>> };

export function nothingHeard(): Heard {
  return { of: new Map(), holders: new Map() };
}

export function hear({ of, holders }: Heard, { truth, statement, person, spell, desk, by }: Told): void {
  const known = of.get(truth) ?? {
    names: new Set(),
    organizations: new Set(),
    jobTitles: new Set(),
    units: new Set(),
    channels: new Set(),
    spells: new Set(),
  };
  of.set(truth, known);
  const organization = spell?.organization ?? desk?.organization;
  if (organization) known.organizations.add(organization.id);
  if (spell && person) known.names.add(nameIn(spell.name));
  if (by === 'hostile') return;
  if (spell) known.spells.add(spell.from);
  const { jobTitle, organization: stated } = statement.values;
  if (jobTitle !== undefined) known.jobTitles.add(jobTitle);
  for (const unit of stated?.units ?? []) known.units.add(unit);
  for (const channel of channelsOf(statement.values)) {
    known.channels.add(channel);
    holders.set(channel, (holders.get(channel) ?? new Set()).add(spell ? nameIn(spell.name) : truth));
  }
}

export function nameIn({ given, family, generation }: { given: string; family: string; generation?: string }): string {
  return [given, family, ...(generation === undefined ? [] : ['junior'])].join(' ');
}

export function channelsOf({ phones, emails }: Told['statement']['values']): string[] {
  return [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
}
