// Browser events become verbs of the directory here. Nothing is kept between events: the browser ends and starts this as it likes.
import { backUpSoon, onTimeToBackUp } from './browser/backup-alarm.ts';
import { keepBadges } from './browser/badge.ts';
import { speakAsSet } from './browser/chosen-language.ts';
import { tellClick } from './browser/clicks.ts';
import { showFirstSteps } from './browser/first-steps.ts';
import { readHome } from './browser/home.ts';
import { counted, message } from './browser/locale.ts';
import { keepMenus, onWish, type Wish } from './browser/menus.ts';
import { answerOmnibox } from './browser/omnibox.ts';
import { keepOutcome, markIcon, type Outcome, openPopup } from './browser/outcome.ts';
import { readPage } from './browser/page-access.ts';
import { inQuietHours } from './browser/quiet-hours.ts';
import type { Offer } from './browser/suggestion.ts';
import type { Statement } from './contact/statement.ts';
import { type Directory, openDirectory } from './directory/directory.ts';
import { refusalIn } from './directory/refusal.ts';
import { extract } from './extraction/extract.ts';
import { type PointedOut, readPointedAt } from './extraction/point.ts';
import { fromText } from './page/from-text.ts';
import { asSeenNow } from './ui/as-seen.ts';
import { nameOf } from './ui/describe.ts';
import { keepCopy, mend } from './ui/keep-copies.ts';
import { offersFor } from './ui/offer.ts';
import { isTickedAtFirst } from './ui/stated.ts';

answerOmnibox({ open: openDirectory, find: offers, close: (directory) => directory.close() });
keepBadges(async (page) => extract(page, await homeOfReading()).statements.length);
keepMenus();
showFirstSteps();
inQuietHours(tidyDirectory);
onTimeToBackUp(() => void lookAfterDirectory().catch(reportError));
onWish((wish) => {
  const opening = openPopup();
  void grant(wish, opening);
});

async function offers(directory: Directory, text: string): Promise<Offer[]> {
  const { country } = await readHome();
  return offersFor(text, directory, country);
}

async function tidyDirectory(): Promise<void> {
  const directory = await openDirectory().catch(() => undefined);
  await directory?.tidy().finally(directory.close);
}

/** Keeps a copy of the directory, unless it was lost: then it is restored from one. */
async function lookAfterDirectory(): Promise<void> {
  const directory = await openDirectory();
  const now = new Date().toISOString();
  await mend(directory, now)
    .then(() => keepCopy(directory, now))
    .finally(directory.close);
}

/** Reads, saves, and tells in the popup; where none could open, at the icon. */
async function grant(wish: Wish, opening: Promise<boolean>): Promise<void> {
  await tellClick(wish.tabId);
  await keepOutcome({ of: wish.of, state: 'reading' });
  await speakAsSet();
  const outcome = await outcomeOf(wish).catch((broken: unknown): Outcome => {
    reportError(broken);
    return { of: wish.of, state: 'failed' };
  });
  await keepOutcome(outcome);
  if (!(await opening)) await markIcon(outcome, { title: titleOf(outcome), tabId: wish.tabId });
}

async function outcomeOf(wish: Wish): Promise<Outcome> {
  const home = await homeOfReading();
  const reading = await readPage(wish);
  if ('page' in reading) {
    const page = reading.page;
    return told(wish, wish.of === 'page' ? { statements: extract(page, home).statements, unsure: false } : readPointedAt(page, home));
  }
  const state = reading.refused === 'pdf' ? 'refused' : reading.refused;
  if (state !== 'refused' || wish.text === undefined) return { of: wish.of, state };
  const alone = { ...fromText(wish.text), ...(wish.address === undefined ? {} : { address: wish.address }) };
  return { ...(await told(wish, { statements: extract(alone, home).statements, unsure: false, words: wish.text })), aloof: true };
}

async function homeOfReading(): Promise<{ home?: string }> {
  const { country } = await readHome();
  return country === undefined ? {} : { home: country };
}

async function told({ of }: Wish, { statements, unsure, words }: PointedOut): Promise<Outcome> {
  if (statements.length === 0) return { of, state: 'nobody', ...(words === undefined ? {} : { line: words }) };
  return unsure ? { of, state: 'choose', statements } : save(of, statements);
}

/** Of a whole page, as in the popup, only what is worth it without being asked: a footer speaks of the site. */
async function save(of: Wish['of'], statements: Statement[]): Promise<Outcome> {
  const directory = await openDirectory()
    .then(asSeenNow)
    .catch((refused: unknown) => {
      reportError(refused);
      return refusalIn(refused);
    });
  // Anything but a private window the popup tells itself, where it shows the directory.
  if (typeof directory === 'string') return { of, state: directory === 'private' ? 'closed' : 'failed' };
  try {
    const comparisons = await directory.compare(statements);
    const worth = statements.filter((one, at) =>
      of === 'page' ? isTickedAtFirst(one, comparisons[at]) : comparisons[at]?.standing !== 'forgotten',
    );
    if (worth.length === 0) return { of, state: of === 'page' ? 'known' : 'forgotten' };
    const { change, contacts } = await directory.remember(worth, new Date().toISOString());
    await backUpSoon();
    const ids = [...new Set(contacts.flatMap(({ id }) => id ?? []))];
    const seenAgain = contacts.every(({ standing }) => standing === 'known') ? { seenAgain: true as const } : {};
    return { of, state: 'saved', change: change.id, ids, names: worth.map(({ values }) => nameOf(values)), ...seenAgain };
  } finally {
    directory.close();
  }
}

function titleOf(outcome: Outcome): string {
  if (outcome.state === 'saved') return counted('iconSaved', outcome.ids.length, outcome.names.join(', '));
  return message(outcome.state === 'choose' ? 'iconChoose' : outcome.state === 'nobody' ? 'iconNobody' : 'iconNotSaved');
}
