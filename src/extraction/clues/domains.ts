import { isFreeMail } from '../../contact/free-mail.ts';
import { registrableDomain } from '../../contact/registrable-domain.ts';
import { conjunctions } from '../languages/common-words.ts';
import { rememberedOfPage } from '../remembered.ts';
import { isLegalForm } from './legal-form.ts';
import { asAddressed } from './names.ts';

/** How surely a name is the one that a host was named for: 0 (not at all) to 1 (letter by letter). Set by hand. */
const SURENESS = { whole: 1, words: 0.9, initials: 0.8, most: 0.6, among: 0.5 } as const;
const SHORTEST_WORD = 3;
const SHORTEST = 4;
const MOST_AROUND = 5;
/** Parts of hosts that name a service of theirs, or of many. */
const NO_NAME = /^(?:www\d?|mail|e-?mail|intranet|newsroom|news|press|media|m|europa)$/;

/** The parts of a host (or of an address behind its @) that may be somebody's name: "press.nordlicht-energie.de" gives "nordlicht-energie". None of a free mailbox's. */
export function hostLabels(host: string): string[] {
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  const registered = registrableDomain(bare);
  if (registered === undefined || isFreeMail(registered)) return [];
  const [own = ''] = registered.split('.');
  const under = bare.slice(0, -registered.length).split('.');
  return [...under, own].filter((label) => label.length > 1 && !NO_NAME.test(label));
}

/** How surely `name` is whom the label of a host was named for: "Harrow School of Design" and "hsd", "Ekstads museum" and "ekstmus". */
export function namesHost(name: string, label: string): number {
  const wanted = asAddressed(label);
  const words = wordsIn(name);
  const joined = words.join('');
  if (wanted.length < 2 || joined === '') return 0;
  if (joined === wanted || asAddressed(name) === wanted) return SURENESS.whole;
  const sureness = Math.max(surenessIn(wanted, words), isAcronym(name, wanted) ? SURENESS.initials : 0);
  // "City of Ekstad", "Wald- und Wiesenverein (WWV)".
  return sureness === 0 && words.length <= MOST_AROUND && wanted.length >= SHORTEST_WORD && words.includes(wanted)
    ? SURENESS.among
    : sureness;
}

function surenessIn(label: string, words: readonly string[]): number {
  const prefixes = label.length >= SHORTEST_WORD ? prefixesOf(label, words) : undefined;
  return prefixes ? surenessOf(prefixes, words) : 0;
}

/** "Keepers of the Moor" and "kom", "Silver Lake and Valley Health of Texas" and "slvhtx": small words may count, a long one may end in a letter more. */
function isAcronym(name: string, label: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => !/^(?:the|and|och|og|und|ja|et)$/i.test(word));
  if (words.length < 2 || label.length < SHORTEST_WORD) return false;
  const initials = [words, words.filter((word) => !/^\p{Ll}/u.test(word))].map((some) =>
    some.map((word) => asAddressed(word).slice(0, 1)).join(''),
  );
  return initials.some((all) => all === label || (all.length > SHORTEST && label.slice(0, -1) === all));
}

/** The words of a name as hosts spell them, without its legal form and the small words between. */
const wordsIn = rememberedOfPage((name): readonly string[] =>
  name
    .split(/[\s,()/&–-]+/)
    .filter((word) => !isLegalForm(word) && !/^\p{Ll}{1,3}$/u.test(word) && !conjunctions.has(word.toLowerCase()) && !/^the$/i.test(word))
    .map(asAddressed)
    .filter((word) => word !== ''),
);

/** The beginnings of the words, in their order, that make up the label; none may be left out between two. */
function prefixesOf(label: string, words: readonly string[], barren: Set<string> = new Set()): string[] | undefined {
  if (label === '') return [];
  const [word, ...rest] = words;
  // What was tried before by other beginnings is not tried again: "aaaa…" has more of them than anybody can wait for.
  const state = `${label} ${words.length}`;
  if (word === undefined || barren.has(state)) return undefined;
  for (let length = Math.min(word.length, label.length); length > 0; length -= 1) {
    if (!label.startsWith(word.slice(0, length))) continue;
    const behind = prefixesOf(label.slice(length), rest, barren);
    if (behind) return [word.slice(0, length), ...behind];
  }
  barren.add(state);
  return undefined;
}

function surenessOf(prefixes: readonly string[], words: readonly string[]): number {
  const left = words.length - prefixes.length;
  const letters = prefixes.join('').length;
  if (prefixes.length === 1) {
    // "Ekstads kommun" and "ekstad": a word, but for its ending.
    const [prefix = ''] = prefixes;
    return letters >= SHORTEST && (words[0] ?? '').length - prefix.length <= 2 && left <= 1 ? SURENESS.most : 0;
  }
  if (prefixes.every((prefix) => prefix.length === 1))
    return left === 0 ? SURENESS.initials : left === 1 && letters > 3 ? SURENESS.most : 0;
  return letters >= SHORTEST && left <= 2 && prefixes.every(({ length }) => length >= SHORTEST_WORD) ? SURENESS.words : 0;
}
