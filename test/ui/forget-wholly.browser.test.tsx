import './extension-stand-in.ts';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepOutcome, markIcon } from '../../src/browser/outcome.ts';
import type { Statement } from '../../src/contact/statement.ts';
import { openDatabase } from '../../src/directory/database.ts';
import { openDirectory } from '../../src/directory/directory.ts';
import { tidy } from '../../src/directory/search/tidy.ts';
import { keepCorrection } from '../../src/ui/correction-draft.ts';
import { typedFrom } from '../../src/ui/correction-form.ts';
import { keepCopy } from '../../src/ui/keep-copies.ts';
import { keepDraft, keptDraft } from '../../src/ui/use-draft.ts';
import { Forget } from '../../src/ui/views/Forget.tsx';
import { keptByBrowser } from './extension-stand-in.ts';
import { SEEN_AT, show, stated } from './show.tsx';
import { keepNothing } from './show-directory-page.tsx';

/** Stands in every field, and nowhere else; the number is kept for fiction. */
const MARKER = 'Qvarnzyl';
const TRACE = /qvarnzyl|70174061|174[ -]?06[ -]?1[01]/i;
const LATER = '2026-10-06T08:00:00.000Z';
const ANNA = stated('Anna Ek', '+46701740606');

function marked(number: string, more: Partial<Statement['values']> = {}): Statement {
  const host = `${MARKER.toLowerCase()}.example`;
  const address = `https://${host}/press/${MARKER}`;
  const plain = stated(`Leif ${MARKER}`, number, { jobTitle: `${MARKER}chef` });
  const emails = [{ address: `leif@${host}` }];
  return {
    ...plain,
    values: { ...plain.values, organization: { name: `${MARKER} AB`, units: [`Avdelning ${MARKER}`] }, emails, ...more },
    texts: { name: [`Leif ${MARKER}`], phones: ['070-174 06 10'] },
    source: { kind: 'page', address, host, site: host, title: `Om ${MARKER}`, recognisedBy: 'cards' },
  };
}

test('whoever is forgotten is in no store any more: tables, index, copies, drafts, what a menu saved, and the words at the icon', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const directory = await openDirectory({ name });
  onTestFinished(() => directory.close());
  await keepNothing();
  show(<p />, {});
  const { contacts } = await directory.remember([marked('+46701740610'), ANNA], SEEN_AT);
  const id = contacts[0]?.id ?? '';
  await directory.correct(id, { name: `Leffe ${MARKER}`, addPhone: { number: '+46701740611', features: [] } }, SEEN_AT);
  await directory.undo();
  await directory.annotate(id, { note: `Om ${MARKER}`, tags: [MARKER] }, SEEN_AT);
  const other = await directory.remember([marked('+46701740610', { name: `Lars ${MARKER}`, emails: [], organization: {} })], SEEN_AT);
  await directory.join([id, other.contacts[0]?.id ?? ''], SEEN_AT);
  const within = await openDatabase(name);
  await tidy(within, 1);
  await keepCopy(directory, SEEN_AT);
  await directory.use(id, LATER);
  await keepCopy(directory, LATER, 'before restoring');
  // A name that is no longer shown, and a number as it is dialled at home.
  keepDraft('add', `Lars ${MARKER.toUpperCase()}, växel`);
  keepDraft('paste', 'Ring 070-174 06 10 i morgon');
  keepDraft('other', 'Anna Ek, jurist');
  const typed = typedFrom({
    kind: 'person',
    jobTitle: MARKER,
    phones: [],
    emails: [],
    sites: [],
    firstSeenAt: SEEN_AT,
    lastSeenAt: SEEN_AT,
  });
  keepCorrection({ id, name: 'Leif', typed });
  const outcome = { of: 'page' as const, state: 'saved' as const, change: 1, ids: [id], names: [`Leif ${MARKER}`] };
  await keepOutcome(outcome);
  await markIcon(outcome, { title: `Sparade Leif ${MARKER}`, tabId: 1 });
  const stores = await everyStore(name);
  for (const [store, kept] of Object.entries(stores)) expect(kept, store).toMatch(TRACE);

  const row = await directory.get(id);
  let gone = false;
  showForget();
  await page.getByRole('button', { name: 'Forget for good' }).click();
  await expect.poll(() => gone).toBe(true);
  for (const [store, kept] of Object.entries(await everyStore(name))) expect(kept, store).not.toMatch(TRACE);
  expect((await everyStore(name)).database).toContain('Anna Ek');
  expect(keptDraft('other')).toContain('Anna Ek');
  within.dexie.close();

  function showForget(): void {
    const drafts = { ...localStorage };
    show(<Forget rows={row ? [row] : []} onBack={() => {}} onGone={() => (gone = true)} />, { directory });
    for (const [key, draft] of Object.entries(drafts)) localStorage.setItem(key, draft);
  }
});

/** All that is kept, as text: raw tables with their keys, files in the browser, drafts, and the browser's storages. */
async function everyStore(name: string): Promise<Record<'database' | 'copies' | 'drafts' | 'storages', string>> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toCollection().primaryKeys(), await table.toArray()]),
  );
  database.close();
  return {
    database: JSON.stringify(tables),
    copies: (await filesIn(await navigator.storage.getDirectory())).join('\n'),
    drafts: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    storages: keptByBrowser(),
  };
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const texts: string[] = [];
  for await (const [path, handle] of folder.entries()) {
    texts.push(path);
    if (handle instanceof FileSystemDirectoryHandle) texts.push(...(await filesIn(handle)));
    else if (handle instanceof FileSystemFileHandle) texts.push(await textOf(await handle.getFile()));
  }
  return texts;
}

async function textOf(file: File): Promise<string> {
  const isPacked = file.name.endsWith('.gz');
  return new Response(isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file).text();
}
