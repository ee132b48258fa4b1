import { expect, onTestFinished } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { isLanguage, LANGUAGES } from '../../../src/browser/languages.ts';
import type { MessageKey } from '../../../src/browser/locale.ts';
import { message } from '../../../src/browser/locale.ts';
import { speak } from '../../../src/browser/sentences.ts';
import { changeSetting, HOME, REVIEW_AFTER } from '../../../src/browser/settings.ts';
import type { Statement } from '../../../src/contact/statement.ts';
import type { Directory, Row } from '../../../src/directory/directory.ts';
import { emptyDirectory, SEEN_AT, stated } from '../show.tsx';

export type Filled = { directory: Directory; row: Row; ids: string[] };
/** `draw` draws it whole, `tells` is what stands there once it is drawn, in the language that is spoken, `step` brings it to the state that is looked at. */
export type View = { draw: (filled: Filled) => void; tells: string | RegExp | (() => string); step?: () => Promise<void> };
type Scheme = 'light' | 'dark';

const LATER = '2026-10-06T08:00:00.000Z';
export const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
export const LEFFE = stated('Leffe Persson', '+46701740606');
const UNIT = 'Samhällsbyggnadsförvaltningens kommunikationsavdelning';
const SWITCHBOARD = office('Kommunens växel', '+46846500410');

/** Somebody with a former number, one that another site claims, one of a switchboard with hours, a star and a tag, and a change that was taken back. */
export async function filled(): Promise<Filled> {
  await changeSetting(HOME, 'SE');
  await changeSetting(REVIEW_AFTER, 1);
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF, LEFFE], SEEN_AT);
  await directory.remember([stated('Leif Persson', '+46701740607', { jobTitle: 'IT-chef' })], LATER);
  await directory.remember([stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' })], LATER);
  const ids = contacts.flatMap(({ id }) => id ?? []);
  await directory.remember([SWITCHBOARD, inUnit(stated('Bo-Göran Överlånghundrasdotter', '+46701740611'))], LATER);
  await directory.annotate(ids[0] ?? '', { favourite: true, tags: ['vindkraft'] }, LATER);
  const change = await directory.annotate(ids[0] ?? '', { note: 'Ring efter nio.' }, LATER);
  await directory.undo(change.id, LATER);
  await directory.changeCallSheet({ title: 'Branden', put: ids.map((id) => ({ id, since: SEEN_AT })) });
  await directory.logCall(ids[0] ?? '', { outcome: 'calls-back', note: 'Efter tre' }, LATER);
  const row = await directory.get(ids[0] ?? '');
  if (row === undefined) throw new Error('Nobody was saved.');
  return { directory, row, ids };
}

/** Draws a view in the state that is looked at, with all that unfolds in it open. */
export async function openView({ draw, tells, step }: View): Promise<Filled> {
  const who = await filled();
  draw(who);
  await says(typeof tells === 'function' ? tells() : tells);
  await step?.();
  for (const fold of document.querySelectorAll('summary')) fold.click();
  return who;
}

/** Until these words stand there to be seen. */
export async function says(words: string | RegExp): Promise<void> {
  const isSeen = (): boolean =>
    page
      .getByText(words)
      .elements()
      .some((one) => one.checkVisibility());
  await expect.poll(isSeen).toBe(true);
}

/** What is pressed, by its whole name in the language that is spoken. */
export function button(key: MessageKey, ...words: string[]): Locator {
  return page.getByRole('button', { name: message(key, ...words), exact: true });
}

/**
 * Every view in every language: English in both schemes, each other language in one, by turns, so that every view and every language is
 * seen in both. All rules run each time: a language changes names, labels and lengths, and by these what lies over what; but colours
 * are the same in all of them, so that two schemes in six languages would ask most of it twice.
 */
export function inAllLanguages(views: Record<string, View>): [language: string, name: string, view: View, schemes: Scheme[]][] {
  const schemes = (language: number, view: number): Scheme[] =>
    language === 0 ? ['light', 'dark'] : [(language + view) % 2 === 0 ? 'light' : 'dark'];
  return LANGUAGES_SPOKEN.flatMap((language, at) =>
    Object.entries(views).map(([name, view], index): ReturnType<typeof inAllLanguages>[number] => [
      language,
      name,
      view,
      schemes(at, index),
    ]),
  );
}

export const LANGUAGES_SPOKEN = ['en', ...Object.keys(LANGUAGES).filter((language) => language !== 'en')];

/** Until the test ends. */
export async function speakIn(language: string): Promise<void> {
  if (!isLanguage(language)) throw new Error(`There are no sentences in ${language}.`);
  onTestFinished(() => speak('browser'));
  await speak(language);
}

/** Closed at any time but Monday's first minute. */
function office(name: string, number: string): Statement {
  const of = stated(name, number);
  const hours = { text: 'måndagar 0.00–0.01', spans: [{ days: [1], from: '00:00', to: '00:01' }] };
  return { ...of, values: { ...of.values, kind: 'office', phones: [{ number, country: 'SE', features: ['main-number'], hours }] } };
}

function inUnit(one: Statement): Statement {
  return { ...one, values: { ...one.values, organization: { name: 'Exempelstads kommun', units: [UNIT] } } };
}
