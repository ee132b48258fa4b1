import './extension-stand-in.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readSetting, SCREEN_SHARED, SHARED_AS } from '../../src/browser/settings.ts';
import { later } from '../../src/ui/later.tsx';
import { type Notice, type Surroundings, SurroundingsContext } from '../../src/ui/surroundings.ts';
import { Home } from '../../src/ui/views/Home.tsx';
import { NoticeBar } from '../../src/ui/views/NoticeBar.tsx';
import { emptyDirectory, SEEN_AT, stated } from './show.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });

function root(): HTMLElement {
  const made = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, made);
    made.remove();
  });
  return made;
}

type Drawn = { directory: Surroundings['directory'] };

function Window({ directory }: Drawn) {
  const [notice, setNotice] = useState<Notice>();
  return (
    <SurroundingsContext.Provider value={{ directory, copiedForm: 'national', home: 'SE', say: setNotice }}>
      <Home page={{ seen: { state: 'none' }, readAgain: () => {} }} shown onPlace={() => {}} />
      <NoticeBar notice={notice} onDone={setNotice} />
    </SurroundingsContext.Provider>
  );
}

test('the field is drawn before anything is loaded; what is typed until the directory is there is found then, and Enter counts', async () => {
  const directory = await emptyDirectory();
  await directory.remember([LEIF], SEEN_AT);
  const drawn = root();
  render(<Window directory="opening" />, drawn);
  expect(drawn.querySelector('[role=combobox]')).toBe(document.activeElement);
  await userEvent.keyboard('leif{Enter}');
  render(<Window directory={directory} />, drawn);
  await expect.element(page.getByText('Copied 070-174 06 05, mobile: Leif Persson, IT-chef')).toBeVisible();
});

test('a view that is loaded later is nothing until then, and drawn at once from then on', async () => {
  let load: () => void = () => {};
  const loading = new Promise<void>((resolve) => {
    load = resolve;
  });
  const Greeting = later(async () => {
    await loading;
    return ({ name }: { name: string }) => <p>Hello {name}</p>;
  });
  const first = root();
  render(<Greeting name="Leif" />, first);
  expect(first.textContent).toBe('');
  load();
  await expect.element(page.getByText('Hello Leif')).toBeVisible();
  const second = root();
  render(<Greeting name="Anna" />, second);
  expect(second.textContent).toBe('Hello Anna');
});

test('settings that are asked for together are told apart', async () => {
  expect(await Promise.all([readSetting(SCREEN_SHARED), readSetting(SHARED_AS), readSetting(SCREEN_SHARED)])).toEqual(['no', '', 'no']);
});
