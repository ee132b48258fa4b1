import type { Corrections, FieldCorrection, Verdict } from '../contact/corrections.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import { boundedOrganization, boundedPhones, readable } from './bounds.ts';
import type { Kept } from './contact-row.ts';
import type { Annotating, Annotations, Channel, Correction } from './directory.ts';

const LONGEST_NAME = 200;
const LONGEST_TITLE = 300;
const LONGEST_NOTE = 20_000;
const LONGEST_TAG = 100;
const MOST_TAGS = 50;

/** What is kept after the journalist's word on some fields. */
export function corrected(kept: Kept, correction: Correction, at: string): Kept {
  const { addPhone, addEmail, phones = [], emails = [], wrong = [] } = correction;
  const fields = fieldCorrections(correction, at);
  const said = new Set(fields.map(({ field }) => field));
  const corrections = { ...kept.corrections, fields: [...kept.corrections.fields.filter(({ field }) => !said.has(field)), ...fields] };
  const verdicts: Judging[] = [
    ...wrong.map((channel): Judging => ({ channel, standing: 'withdrawn' })),
    ...boundedPhones(addPhone ? [addPhone] : []).map((phone): Judging => ({ phone, standing: 'added' })),
    ...boundedPhones(phones).map((phone): Judging => ({ phone, standing: 'corrected' })),
    ...[...emails, ...(addEmail === undefined ? [] : [addEmail])].map((email): Judging => ({ email, standing: 'added' })),
  ];
  return verdicts.reduce((judging, verdict) => withVerdict(judging, verdict, at), { ...kept, corrections });
}

/** What the journalist says of a number or address: one that is known by its digits, or one as they describe it. */
type Judging = { standing: Verdict } & ({ channel: Channel } | { phone: PhoneNumber } | { email: string });

function withVerdict(kept: Kept, judging: Judging, at: string): Kept {
  const { standing } = judging;
  if ('channel' in judging) return judged(kept, judging.channel, standing, at);
  const { corrections } = kept;
  if ('phone' in judging)
    return { ...kept, corrections: { ...corrections, phones: withPhoneVerdict(corrections.phones, judging.phone, standing, at) } };
  const address = judging.email.trim().toLowerCase();
  if (address === '') return kept;
  return { ...kept, corrections: { ...corrections, emails: withEmailVerdict(corrections.emails, address, standing, at) } };
}

/** What is kept after the journalist's word that a number or address is right, or is not. What they called it stays. */
export function judged(kept: Kept, channel: Channel, standing: Verdict, at: string): Kept {
  const { corrections, statements } = kept;
  if ('email' in channel)
    return { ...kept, corrections: { ...corrections, emails: withEmailVerdict(corrections.emails, channel.email, standing, at) } };
  const known = [...corrections.phones.map(({ phone }) => phone), ...statements.flatMap(({ values }) => values.phones)];
  const phone = known.find(({ number }) => number === channel.phone) ?? { number: channel.phone, features: [] };
  const before = corrections.phones.find((one) => one.phone.number === channel.phone)?.standing;
  const now = standing === 'confirmed' && before === 'corrected' ? before : standing;
  return { ...kept, corrections: { ...corrections, phones: withPhoneVerdict(corrections.phones, phone, now, at) } };
}

/** What is kept after the journalist added to it or took away. */
export function annotated(kept: Kept, { note, tags, favourite, private: hidden }: Annotating): Kept {
  const now = kept.annotations;
  const all = {
    note: note === undefined ? now.note : readableNote(note),
    tags: tags === undefined ? now.tags : readableTags(tags),
    favourite: favourite ?? now.favourite ?? false,
    private: hidden ?? now.private ?? false,
  };
  const annotations: Annotations = {
    ...(all.note === undefined ? {} : { note: all.note }),
    ...(all.tags === undefined ? {} : { tags: all.tags }),
    ...(all.favourite ? { favourite: true } : {}),
    ...(all.private ? { private: true } : {}),
    ...(now.reviewedAt === undefined ? {} : { reviewedAt: now.reviewedAt }),
    ...(now.calls === undefined ? {} : { calls: now.calls }),
  };
  return { ...kept, annotations };
}

/** What is kept after the journalist looked at it and said to keep it. */
export function reviewed(kept: Kept, at: string): Kept {
  return { ...kept, annotations: { ...kept.annotations, reviewedAt: at } };
}

function fieldCorrections({ kind, name, jobTitle, organization, press, withdrawn = [] }: Correction, at: string): FieldCorrection[] {
  const called = readable(name, LONGEST_NAME);
  const title = readable(jobTitle, LONGEST_TITLE);
  const whole = organization && boundedOrganization(organization);
  const said: FieldCorrection[] = [
    ...(kind === undefined ? [] : [{ field: 'kind' as const, value: kind, at }]),
    ...(called === undefined ? [] : [{ field: 'name' as const, value: called, at }]),
    ...(title === undefined ? [] : [{ field: 'jobTitle' as const, value: title, at }]),
    ...(whole === undefined ? [] : [{ field: 'organization' as const, value: whole, at }]),
    ...(press === undefined ? [] : [{ field: 'press' as const, value: press, at }]),
  ];
  const given = new Set(said.map(({ field }) => field));
  return [...said, ...withdrawn.filter((field) => !given.has(field)).map((field): FieldCorrection => ({ field, at }))];
}

function withPhoneVerdict(
  verdicts: Corrections['phones'],
  phone: Corrections['phones'][number]['phone'],
  standing: Verdict,
  at: string,
): Corrections['phones'] {
  return [...verdicts.filter((known) => known.phone.number !== phone.number), { phone, standing, at }];
}

function withEmailVerdict(verdicts: Corrections['emails'], address: string, standing: Verdict, at: string): Corrections['emails'] {
  return [...verdicts.filter((known) => known.address !== address), { address, standing, at }];
}

/** A note as kept: it keeps its lines; nothing where it is empty. */
export function readableNote(note: string): string | undefined {
  const text = note.slice(0, LONGEST_NOTE);
  return text.trim() === '' ? undefined : text;
}

/** Tags as kept, each once; nothing where there are none. */
export function readableTags(tags: readonly string[]): string[] | undefined {
  const kept = [...new Set(tags.flatMap((tag) => readable(tag, LONGEST_TAG) ?? []))].slice(0, MOST_TAGS);
  return kept.length === 0 ? undefined : kept;
}
