import type { EmailAddress } from './email-address.ts';
import { fold } from './fold.ts';
import { type WeekTime, weekTimeIn } from './local-time.ts';
import { isOpen, nextOpening } from './opening-hours.ts';
import { foldOrganization } from './person-name.ts';
import type { PhoneNumber } from './phone-number.ts';
import { isDependable, type Summary, type Weighed } from './summarise.ts';
import { type Step, TRY_ORDER } from './try-order.ts';
import { sortOf } from './weigh-channels.ts';

/** A contact of the directory that may lend its number or address. */
export type Office = { id: string; summary: Summary };
/** One way to reach somebody; `office` is whose it is, where it is another contact's. */
export type Rung = { step: Step; office?: Office } & (
  | { phone: Weighed<PhoneNumber>; email?: never }
  | { email: Weighed<EmailAddress>; phone?: never }
);

/** So many of one step are lent: more would hide the contact's own. */
const MOST_LENT = 2;

/**
 * All ways to reach a contact that may be used unasked, in the order one would try them: its own, and between them what its organization
 * has beside it. `others` are the contacts of the same organization, itself perhaps among them; none but offices lend.
 */
export function ladder(summary: Summary, others: readonly Office[] = []): Rung[] {
  const own: Rung[] = [
    ...summary.phones.filter(isDependable).map((phone): Rung => ({ step: stepOf(phone), phone })),
    ...summary.emails.filter(({ weight }) => weight === 'own').map((email): Rung => ({ step: 'mailbox', email })),
  ];
  const rungs = [...own];
  const taken = new Set(rungs.map(channelOf));
  for (const rung of lentBy(others, summary)) {
    const isFull = rungs.filter(({ step, office }) => office && step === rung.step).length >= MOST_LENT;
    if (taken.has(channelOf(rung)) || isFull) continue;
    taken.add(channelOf(rung));
    rungs.push(rung);
  }
  return rungs.sort((a, b) => TRY_ORDER.indexOf(a.step) - TRY_ORDER.indexOf(b.step));
}

/** The offices of an organization in the order in which one would try them: by the first step that each offers. */
export function inTryOrder(offices: readonly Office[]): Office[] {
  const ranked = offices.map((office) => ({ office, depth: 1, rank: rankOf(office) }));
  return ranked.sort((a, b) => a.rank - b.rank || nearestFirst(a, b)).map(({ office }) => office);
}

/** Whether a number is closed now by its own hours, and when it opens. Nothing where it is open, or its hours are not known. */
export type Closed = { opens?: WeekTime; isToday: boolean };

export function closedNow({ hours, country }: PhoneNumber, now: Date): Closed | undefined {
  if (hours?.spans === undefined) return undefined;
  const at = weekTimeIn(country, now);
  if (isOpen(hours, at)) return undefined;
  const opens = nextOpening(hours, at);
  return { ...(opens && { opens }), isToday: opens?.day === at.day && opens.time > at.time };
}

/** The first number of a ladder that is open now by its hours; a line on duty is, where it has none. */
export function openNow(rungs: readonly Rung[], now: Date): Extract<Rung, { phone: object }> | undefined {
  const phones = rungs.flatMap((rung) => (rung.phone === undefined ? [] : [rung]));
  return (
    phones.find(({ phone }) => isOpen(phone.hours, weekTimeIn(phone.country, now))) ??
    phones.find(({ step, phone }) => step === 'duty' && phone.hours === undefined)
  );
}

function stepOf(phone: PhoneNumber): Step {
  const sort = sortOf(phone);
  return sort === 'fax' || sort === 'premium' ? 'voice' : sort;
}

function channelOf({ phone, email }: Rung): string {
  return phone?.number ?? email?.address ?? '';
}

/** How near an office stands to a contact: by the depth of the unit they share, 0 where it is the whole organization's. */
type Near = { office: Office; depth: number };

function lentBy(others: readonly Office[], to: Summary): Rung[] {
  const near = others.flatMap((office): Near[] => {
    const depth = depthOf(office.summary, to);
    return depth === undefined ? [] : [{ office, depth }];
  });
  return near.sort(nearestFirst).flatMap(lent);
}

/** Nothing of a person, of another organization, or of a unit that is not the contact's. */
function depthOf({ kind, organization }: Summary, to: Summary): number | undefined {
  const [own, theirs] = [organization?.name, to.organization?.name];
  if (kind !== 'office' || own === undefined || theirs === undefined) return undefined;
  if (foldOrganization(own) !== foldOrganization(theirs)) return undefined;
  const unit = organization?.units?.at(-1);
  if (unit === undefined) return 0;
  const depth = (to.organization?.units ?? []).map(fold).lastIndexOf(fold(unit));
  return depth < 0 ? undefined : depth + 1;
}

function nearestFirst(a: Near, b: Near): number {
  const [one, other] = [a.office.summary, b.office.summary];
  return (
    b.depth - a.depth ||
    Number(other.press ?? false) - Number(one.press ?? false) ||
    (one.name ?? '').localeCompare(other.name ?? '') ||
    a.office.id.localeCompare(b.office.id)
  );
}

function lent({ office, depth }: Near): Rung[] {
  const { phones, emails, press } = office.summary;
  // Of all that a whole organization answers by, what is for the press stands for the contact's unit.
  const isUnits = depth > 0 || press === true;
  const numbers = phones.filter(isDependable).flatMap((phone): Rung[] => {
    const step = stepOf(phone);
    if (step === 'duty' || step === 'main-number') return [{ step, phone, office }];
    return isUnits ? [{ step: 'unit', phone, office }] : [];
  });
  const addresses = emails.flatMap((email): Rung[] => {
    if (email.weight !== 'own') return [];
    if (REGISTRY.test(email.address) || isRegistry(office)) return [{ step: 'registry', email, office }];
    return isUnits ? [{ step: 'mailbox', email, office }] : [];
  });
  return [...numbers, ...addresses];
}

function rankOf(office: Office): number {
  if (isRegistry(office)) return TRY_ORDER.indexOf('registry');
  const steps = lent({ office, depth: 1 }).map(({ step }) => TRY_ORDER.indexOf(step));
  return Math.min(TRY_ORDER.length, ...steps);
}

function isRegistry({ summary: { name = '' } }: Office): boolean {
  return REGISTRY.test(fold(name));
}

/** What the place is called where an authority takes in what is sent to it. */
const REGISTRY = /^(?:registrat|registry|diarie|diarium|postmottak|hovedpost|kirjaamo|poststelle|posteingang|kommun(?:en)?@)/;
