import '../extension-stand-in.ts';
import type { JSX } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { message } from '../../../src/browser/locale.ts';
import type { PageSeen } from '../../../src/ui/stated.ts';
import { Account } from '../../../src/ui/views/Account.tsx';
import { Choose } from '../../../src/ui/views/Choose.tsx';
import { ContactDetails } from '../../../src/ui/views/ContactDetails.tsx';
import { Forget } from '../../../src/ui/views/Forget.tsx';
import { Home } from '../../../src/ui/views/Home.tsx';
import { PasteText } from '../../../src/ui/views/PasteText.tsx';
import { SameAs } from '../../../src/ui/views/SameAs.tsx';
import { pageStating, show } from '../show.tsx';
import { barriers, calm, runsOut } from './barriers.ts';
import { button, type Filled, inAllLanguages, LEFFE, LEIF, openView, speakIn, type View } from './views.tsx';

const nothing = () => {};
const MISSED: PageSeen = {
  state: 'read',
  stated: [LEIF, LEFFE],
  missed: ['foreign-frame', 'pdf', 'drawn'],
  foreignFrames: ['https://agency.example/'],
};

function home(seen: PageSeen, typed?: string): (filled: Filled) => void {
  return inPopup(() => <Home page={{ seen, readAgain: nothing, showChanges: nothing }} shown start={typed} onPlace={nothing} />);
}

function inPopup(of: (filled: Filled) => JSX.Element): (filled: Filled) => void {
  return (filled) => show(of(filled), { directory: filled.directory, home: 'SE' });
}

const VIEWS: Record<string, View> = {
  'who is on the page': { draw: home(pageStating(LEIF, LEFFE)), tells: 'Leif Persson' },
  'what of a page was not read': { draw: home(MISSED), tells: 'Leif Persson' },
  'a PDF file': { draw: home({ state: 'pdf' }), tells: /PDF/ },
  'the directory': { draw: home(pageStating()), tells: 'Leif Persson' },
  'whom words find': { draw: home(pageStating(LEIF), 'leif'), tells: () => message('keysFind') },
  'whom words do not find': { draw: home(pageStating(LEIF), 'ingenstans'), tells: () => message('nothingFoundNext') },
  'a number that called': { draw: home(pageStating(), '08-465 004 98'), tells: () => message('whoCalledAlike') },
  'a directory that cannot be opened': {
    draw: () =>
      show(<Home page={{ seen: pageStating(), readAgain: nothing }} shown onPlace={nothing} />, {
        directory: 'closed',
        refusal: 'damaged',
        openAgain: nothing,
      }),
    tells: () => message('closedDamaged'),
  },
  'a line added by hand': {
    draw: home(pageStating()),
    tells: 'Leif Persson',
    step: async () => {
      await page.getByRole('textbox', { name: message('addByHand') }).fill('Ida Ek, jurist, 070-174 06 12');
      await expect.element(page.getByText('jurist').first()).toBeVisible();
    },
  },
  'a notice with its Undo': {
    draw: inPopup(({ row: { id } }) => <ContactDetails id={id} onBack={nothing} />),
    tells: 'IT-chef',
    step: async () => {
      await button('callNoAnswer').click();
      await expect.element(button('undo')).toBeVisible();
    },
  },
  'a contact': {
    draw: inPopup(({ row: { id } }) => <ContactDetails id={id} onBack={nothing} />),
    tells: 'Efter tre',
    step: async () => userEvent.fill(page.getByRole('textbox', { name: message('contactNote') }), 'Ring efter nio.'),
  },
  'a correction': {
    draw: inPopup(({ row: { id } }) => <ContactDetails id={id} onBack={nothing} />),
    tells: 'Efter tre',
    step: async () => {
      await button('correct').click();
      await expect.element(page.getByRole('textbox', { name: message('labelName'), exact: true })).toBeVisible();
    },
  },
  'a pasted text': {
    draw: inPopup(() => <PasteText onBack={nothing} onOpen={nothing} />),
    tells: () => message('pasteText'),
    step: async () => {
      await page.getByRole('textbox').first().fill('Ida Ek, jurist, 070-174 06 12');
      await button('readText').click();
      await expect.element(page.getByText('Ida Ek').last()).toBeVisible();
    },
  },
  'people to choose from': {
    draw: inPopup(() => <Choose statements={[LEIF, LEFFE]} onBack={nothing} onOpen={nothing} />),
    tells: 'Leif Persson',
  },
  'who is the same': { draw: inPopup(({ row }) => <SameAs row={row} onJoined={nothing} onDone={nothing} />), tells: 'Leffe' },
  forgetting: { draw: inPopup(({ row }) => <Forget rows={[row]} onBack={nothing} onGone={nothing} />), tells: 'Leif Persson' },
  'what is kept': { draw: inPopup(({ row }) => <Account row={row} onBack={nothing} />), tells: 'Leif Persson' },
};

beforeEach(() => calm(400));

test.each(inAllLanguages(VIEWS))('in %s no barrier is in %s, and it stands in a narrow window', async (language, _, view, schemes) => {
  await speakIn(language);
  await openView(view);
  expect(await barriers(...schemes)).toEqual([]);
  expect(await runsOut()).toEqual([]);
});
