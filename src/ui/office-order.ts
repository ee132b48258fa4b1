import { fold } from '../contact/fold.ts';
import type { Summary } from '../contact/summarise.ts';

/** Offices in the order in which one would try their numbers: press, duty, switchboard, any other, registry last; those alike by name. */
export function inLadder<Known extends { summary: Summary }>(offices: readonly Known[]): Known[] {
  return [...offices].sort((a, b) => rungOf(a.summary) - rungOf(b.summary) || (a.summary.name ?? '').localeCompare(b.summary.name ?? ''));
}

function rungOf({ name = '', press, phones }: Summary): number {
  const has = (feature: 'duty' | 'main-number'): boolean => phones.some(({ features }) => features.includes(feature));
  const called = fold(name);
  if (has('duty') || DUTY.test(called)) return press || PRESS.test(called) ? 0 : 2;
  if (press || PRESS.test(called)) return 1;
  if (has('main-number') || SWITCHBOARD.test(called)) return 3;
  return REGISTRY.test(called) ? 5 : 4;
}

// Folded; the languages of the newsrooms that are read most.
const PRESS = /\b(press|presse|media|viestinta)/;
const DUTY = /jour\b|\b(duty|vakt|beredskap|paivystys|bereitschaft)/;
const SWITCHBOARD = /\b(vaxel|switchboard|sentralbord|omstilling|vaihde|zentrale)|vaxel\b/;
const REGISTRY = /\b(registrator|diarium|registry|postmottak|kirjaamo|poststelle)/;
