import type { PhoneFeature } from '../../contact/phone-number.ts';
import { OWN_CARD_WORDS } from '../card-words.ts';
import type { ContentLine, Head } from './vcard-content-line.ts';
import { lineOfText } from './vcard-values.ts';

/** What the types and the label of a number or address say: sorts of line, what it is called, and the extension in a label of ours. */
export type Called = { features: PhoneFeature[]; label?: string; extension?: string };

/** Labels of properties, by the group that joins them ("item1.X-ABLabel"). */
export function labelsOf(lines: readonly ContentLine[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const line of lines)
    if (line.head.name === 'X-ABLABEL' && line.head.group !== undefined) labels.set(line.head.group, lineOfText(line));
  return labels;
}

/**
 * What a number or address is called. Types of vCard in every version and of Apple's own labels ("_$!<Mobile>!$_") say what sort of line it
 * is; what they say besides ("home"), a type that nobody knows and a label in words are what the source calls it.
 */
export function calledBy({ head }: ContentLine, labels: ReadonlyMap<string, string>): Called {
  const own = head.group === undefined ? '' : (labels.get(head.group) ?? '');
  const before = known.get(head)?.get(own);
  if (before !== undefined) return before;
  const called = calledAnew(head, own);
  const byLabel = known.get(head) ?? new Map<string, Called>();
  if (byLabel.size < MOST_KNOWN) known.set(head, byLabel.set(own, called));
  return called;
}

/** The same few heads and labels come again and again. */
const known = new WeakMap<Head, Map<string, Called>>();
const MOST_KNOWN = 100;

function calledAnew(head: Head, own: string): Called {
  const apple = /^_\$!<(.*)>!\$_$/.exec(own)?.[1];
  const types = [...typesOf(head), ...(apple === undefined ? [] : [apple])];
  const said = types.flatMap((type) => FEATURES.get(type.toLowerCase()) ?? []);
  const [word] = types.filter((type) => !SAID_ELSEWHERE.has(type.toLowerCase()));
  const { label, ...ours } = ownLabel(apple === undefined && own !== '' ? own : (word ?? '').replace(/^x-/i, ''));
  const features = [...SORTS.filter((sort) => said.includes(sort)).slice(0, 1), ...ours.features];
  return { ...ours, features, ...(label === '' ? {} : { label: PLAIN.get(label.toLowerCase()) ?? label }) };
}

/** A label as vcard-channels.ts writes it: what a number is called, or that it is manned out of hours, and its extension. */
function ownLabel(said: string): { label: string; features: PhoneFeature[]; extension?: string } {
  const extended = EXTENDED.exec(said);
  const label = extended === null ? said : said.slice(0, extended.index).trim();
  const isDuty = OWN_CARD_WORDS.some(({ duty }) => duty === label);
  return {
    label: isDuty ? '' : label,
    features: isDuty ? ['duty'] : [],
    ...(extended?.[1] === undefined ? {} : { extension: extended[1] }),
  };
}

const EXTENDED = new RegExp(
  String.raw`(?:^|\s)(?:${OWN_CARD_WORDS.map(({ extension }) => extension.replace('.', String.raw`\.`)).join('|')}) (\d{1,8})$`,
);

/** One of these at most: where a card says several, the first here. */
const SORTS = ['fax', 'main-number', 'mobile'] as const;

const FEATURES: ReadonlyMap<string, PhoneFeature> = new Map([
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['iphone', 'mobile'],
  ['fax', 'fax'],
  ['homefax', 'fax'],
  ['workfax', 'fax'],
  ['otherfax', 'fax'],
  ['main', 'main-number'],
  ['main-number', 'main-number'],
]);

/** Types that say nothing of ours, or what FEATURES say. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  ...FEATURES.keys(),
  ...'work voice pref other internet msg text textphone video isdn modem bbs pcs dom intl postal parcel x400'.split(' '),
  '',
]);

/** Words of vCard's own as we say them, so that they are written as types again. */
const PLAIN: ReadonlyMap<string, string> = new Map(['home', 'pager'].map((word) => [word, word]));

/** As written, a label of Android's decoded. */
function typesOf({ parameters }: Head): string[] {
  const said = parameters.filter(({ name }) => name === 'TYPE').map(({ values }) => values.join(','));
  return said.flatMap((types) => {
    const custom = /^X-CUSTOM\((.*)\)$/i.exec(types)?.[1];
    if (custom === undefined) return types.split(',').map((type) => type.trim());
    const value = custom
      .split(',')
      .filter((part) => !/^(?:CHARSET|ENCODING)=/i.test(part))
      .join(',');
    const head = {
      length: 0,
      name: 'X-CUSTOM',
      parameters: [],
      types: new Set<string>(),
      encoding: 'quoted-printable' as const,
      preference: 101,
    };
    return [lineOfText({ at: 0, head, value })];
  });
}
