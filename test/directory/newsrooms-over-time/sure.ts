import { channelsOf, type Heard, type HeardOf, nameIn } from './heard.ts';
import type { Told } from './pages.ts';
import type { Said } from './saying.ts';
import { ascii } from './spelling.ts';

/**
 * True where a careful human who knows nothing but what was read so far would be sure of whom a statement speaks: it gives a number or
 * address that is theirs alone, with a writing of their name (or their own address with the name they had); or their whole name at their
 * organization, where nobody else is called so and nothing speaks of two.
 */
export function isSure(told: Told, heard: Heard): boolean {
  const known = heard.of.get(told.truth);
  if (!known) return false;
  if (told.desk) return heard.holders.get(told.desk.number)?.size === 1 || sameDesk(told, known);
  const { spell, said } = told;
  if (!spell || !said) return false;
  const own = told.by === 'hostile' ? [] : said.own.filter((channel) => known.channels.has(channel));
  const isAlone = (channel: string): boolean => heard.holders.get(channel)?.size === 1;
  if (!known.names.has(nameIn(spell.name))) return own.some((channel) => isAlone(channel) && bearsFormerName(channel, told, known));
  if (own.length > 0 && isWhole(said)) return true;
  return own.some(isAlone) || isCalledSoAtWork(told, known, heard);
}

function isWhole({ written }: Said): boolean {
  return written === 'in full' || written === 'spelled out';
}

function sameDesk({ statement, desk }: Told, known: HeardOf): boolean {
  const units = statement.values.organization?.units ?? [];
  return desk !== undefined && known.organizations.has(desk.organization.id) && units.every((unit) => known.units.has(unit));
}

/** "anna.lind@" beside "Anna Berg": she was Anna Lind. */
function bearsFormerName(channel: string, { spell }: Told, { names }: HeardOf): boolean {
  const given = spell?.name.given;
  return (
    given !== undefined &&
    [...names].some((name) => name.startsWith(`${given} `) && channel.startsWith(`${ascii(given)}.${ascii(name.slice(given.length + 1))}`))
  );
}

function isCalledSoAtWork(told: Told, known: HeardOf, heard: Heard): boolean {
  const { spell, said, organized } = told;
  if (!spell || !said || !organized || !known.organizations.has(spell.organization.id)) return false;
  if (!isWhole(said)) return false;
  const work = workOf(told);
  const others = [...heard.of].filter(([id, other]) => id !== told.truth && areCalledAlike(other, told)).map(([, other]) => other);
  if (others.length > 0) return work.some((one) => has(known, one) && others.every((other) => !has(other, one)));
  return !speaksOfTwo(told, known);
}

/** Other work and other numbers: it may be a colleague of that name. */
function speaksOfTwo({ statement }: Told, known: HeardOf): boolean {
  const channels = channelsOf(statement.values);
  if (channels.length === 0 || known.channels.size === 0 || channels.some((channel) => known.channels.has(channel))) return false;
  const { jobTitle, organization } = statement.values;
  const otherTitle = jobTitle !== undefined && known.jobTitles.size > 0 && !known.jobTitles.has(jobTitle);
  const otherUnit = (organization?.units ?? []).some((unit) => known.units.size > 0 && !known.units.has(unit));
  return otherTitle || otherUnit;
}

function areCalledAlike(other: HeardOf, { spell }: Told): boolean {
  if (!spell || !other.organizations.has(spell.organization.id)) return false;
  const { given, family } = spell.name;
  return [...other.names].some((name) => name === `${given} ${family}` || name === `${given} ${family} junior`);
}

function workOf({ statement }: Told): string[] {
  const { jobTitle, organization } = statement.values;
  return [...(jobTitle === undefined ? [] : [jobTitle]), ...(organization?.units ?? [])];
}

function has({ jobTitles, units }: HeardOf, work: string): boolean {
  return jobTitles.has(work) || units.has(work);
}
