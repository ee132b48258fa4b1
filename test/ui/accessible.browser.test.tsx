import './extension-stand-in.ts';
import '../../src/ui/directory-page.css';
import '../../src/ui/contact-table.css';
import '../../src/ui/import.css';
import '../../src/ui/calls.css';
import axe from 'axe-core';
import type { JSX } from 'preact';
import { expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { changeSetting, REVIEW_AFTER } from '../../src/browser/settings.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory, Row } from '../../src/directory/directory.ts';
import { useLive } from '../../src/ui/use-live.ts';
import { Account } from '../../src/ui/views/Account.tsx';
import { AllContacts } from '../../src/ui/views/AllContacts.tsx';
import { Backups } from '../../src/ui/views/Backups.tsx';
import { CallSheet } from '../../src/ui/views/CallSheet.tsx';
import { Codes } from '../../src/ui/views/Codes.tsx';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { CorrectForm } from '../../src/ui/views/CorrectForm.tsx';
import { EmergencySheet } from '../../src/ui/views/EmergencySheet.tsx';
import { Forget } from '../../src/ui/views/Forget.tsx';
import { History } from '../../src/ui/views/History.tsx';
import { Home } from '../../src/ui/views/Home.tsx';
import { Import } from '../../src/ui/views/Import.tsx';
import { PasteText } from '../../src/ui/views/PasteText.tsx';
import { Review } from '../../src/ui/views/Review.tsx';
import { SameAs } from '../../src/ui/views/SameAs.tsx';
import { Share } from '../../src/ui/views/Share.tsx';
import { SheetPreview } from '../../src/ui/views/SheetPreview.tsx';
import { Suggestions } from '../../src/ui/views/Suggestions.tsx';
import { emptyDirectory, pageStating, SEEN_AT, show, stated } from './show.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const LEFFE = stated('Leffe Persson', '+46701740606');
const SWITCHBOARD = office('Kommunens växel', '+46846500410');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody with a former number, one that another site claims, one of a switchboard with hours, a star and a tag, and a change that was taken back. */
async function filled(): Promise<{ directory: Directory; row: Row; ids: string[] }> {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF, LEFFE], SEEN_AT);
  await directory.remember([stated('Leif Persson', '+46701740607', { jobTitle: 'IT-chef' })], LATER);
  await directory.remember([stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' })], LATER);
  const ids = contacts.flatMap(({ id }) => id ?? []);
  await directory.remember([SWITCHBOARD], LATER);
  await directory.annotate(ids[0] ?? '', { favourite: true, tags: ['vindkraft'] }, LATER);
  const change = await directory.annotate(ids[0] ?? '', { note: 'Ring efter nio.' }, LATER);
  await directory.undo(change.id, LATER);
  await directory.changeCallSheet({ put: ids.map((id) => ({ id, since: SEEN_AT })) });
  await directory.logCall(ids[0] ?? '', { outcome: 'calls-back', note: 'Efter tre' }, LATER);
  const row = await directory.get(ids[0] ?? '');
  if (row === undefined) throw new Error('Nobody was saved.');
  return { directory, row, ids };
}

const nothing = () => {};
const LIST = [{ pasted: 'Namn\tTelefon\tÖvrigt\nAnna Ek\t+46701740609\t\nSiv Öberg\t+46701740608\tx\nIngen Alls\t\ty\n' }];
const VIEWS: Record<string, (row: Row, ids: string[]) => JSX.Element> = {
  'the page and who is on it': () => <Home page={{ seen: pageStating(LEIF, LEFFE), readAgain: nothing }} shown onPlace={nothing} />,
  'a page that has changed, and of which parts were not read': () => (
    <Home
      page={{
        seen: {
          state: 'read',
          stated: [LEIF, LEFFE],
          missed: ['foreign-frame', 'pdf', 'drawn'],
          foreignFrames: ['https://agency.example/'],
        },
        readAgain: nothing,
        showChanges: nothing,
      }}
      shown
      onPlace={nothing}
    />
  ),
  'a PDF file': () => <Home page={{ seen: { state: 'pdf' }, readAgain: nothing }} shown onPlace={nothing} />,
  'the directory': () => <Home page={{ seen: pageStating(), readAgain: nothing }} shown onPlace={nothing} />,
  'a contact': ({ id }) => <ContactDetails id={id} onBack={nothing} />,
  'a correction': ({ id, summary }) => <CorrectForm id={id} summary={summary} onDone={nothing} />,
  'a pasted text': () => <PasteText onBack={nothing} onOpen={nothing} />,
  codes: (_, ids) => <Codes ids={ids} onBack={nothing} />,
  'contacts that may be one': (row, [, other = '']) => <MayBeOne row={row} other={other} />,
  'who is the same': (row) => <SameAs row={row} onJoined={nothing} onDone={nothing} />,
  forgetting: (row) => <Forget rows={[row]} onBack={nothing} onGone={nothing} />,
  'what is kept': (row) => <Account row={row} onBack={nothing} />,
  'contacts for review': () => <Review onBack={nothing} onOpen={nothing} />,
  'all contacts': (_, ids) => (
    <AllContacts
      shown
      list={{ filters: {} }}
      suggested={{ suggestions: [], more: false }}
      chosen={new Set(ids.slice(0, 1))}
      onChoose={nothing}
      onPlace={nothing}
    />
  ),
  'the call sheet': (_, ids) => <CallSheet current={ids[0]} onCurrent={nothing} onBack={nothing} onOpen={nothing} />,
  'latest changes': () => <History onBack={nothing} />,
  'organizations for a sheet': () => <EmergencySheet chosen={new Set(['exempelstads kommun'])} onChoose={nothing} onBack={nothing} />,
  'the sheet': (_, ids) => <SheetPreview ids={ids} onBack={nothing} />,
  'a file for a colleague': (_, ids) => <Share ids={ids} onBack={nothing} />,
  backups: () => <Backups onBack={nothing} />,
  'where lists come in': () => <Import incoming={[]} onIncoming={nothing} onBack={nothing} />,
  'what a list would bring': () => <Import incoming={LIST} onIncoming={nothing} onBack={nothing} />,
};

/** Closed at any time but Monday's first minute. */
function office(name: string, number: string): Statement {
  const of = stated(name, number);
  const hours = { text: 'måndagar 0.00–0.01', spans: [{ days: [1], from: '00:00', to: '00:01' }] };
  return { ...of, values: { ...of.values, kind: 'office', phones: [{ number, country: 'SE', features: ['main-number'], hours }] } };
}

/** As the directory would suggest them. */
function MayBeOne({ row, other }: { row: Row; other: string }): JSX.Element {
  const { answer } = useLive((directory) => directory.get(other), [other]);
  if (answer === undefined) return <></>;
  const signs = [
    { speaks: 'for' as const, that: 'same-name' as const },
    { speaks: 'against' as const, that: 'other-numbers' as const },
  ];
  const suggestion = { kind: 'name' as const, contacts: [row, answer] satisfies [Row, Row], signs, weight: 60 };
  return <Suggestions suggested={{ suggestions: [suggestion, { ...suggestion, weight: 50 }], more: false }} onBack={nothing} />;
}

test.each(Object.entries(VIEWS))('a program finds no barrier in %s, light or dark', async (_, view) => {
  const { directory, row, ids } = await filled();
  await changeSetting(REVIEW_AFTER, 1);
  await lookAs('light');
  show(view(row, ids), { directory });
  await expect
    .element(page.getByText(/Leif Persson|IT-chef|Paste text|Save|Exempelstads kommun|Choose files|new contacts/).first())
    .toBeInTheDocument();
  for (const fold of document.querySelectorAll('summary')) fold.click();
  for (const scheme of ['light', 'dark']) {
    await lookAs(scheme);
    expect(await barriers(), scheme).toEqual([]);
  }
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

/** Without motion, or colours would be read on their way from one scheme to the other. */
async function lookAs(scheme: string): Promise<void> {
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { runOnly: RULES });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
}
