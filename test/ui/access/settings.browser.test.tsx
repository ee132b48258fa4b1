import '../permissions-stand-in.ts';
import '../../../src/ui/theme.css';
import '../../../src/ui/popup.css';
import '../../../src/ui/welcome.css';
import '../../../src/ui/options.css';
import { type ComponentChildren, render } from 'preact';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { message } from '../../../src/browser/locale.ts';
import { Options } from '../../../src/ui/views/Options.tsx';
import { Welcome } from '../../../src/ui/views/Welcome.tsx';
import { permissions } from '../permissions-stand-in.ts';
import { barriers, calm, runsOut } from './barriers.ts';
import { inAllLanguages, openView, speakIn, type View } from './views.tsx';

/** As a page of its own. */
function drawn(of: ComponentChildren): void {
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(of, root);
}

const OPTIONS: View = {
  draw: () => {
    permissions.given = new Set(['https://kommun.example/*', 'https://www.kommun.example/*']);
    drawn(<Options start={{}} />);
  },
  tells: 'kommun.example',
  step: async () => {
    await userEvent.fill(page.getByRole('textbox').first(), 'ingen sajt');
    await userEvent.keyboard('{Enter}');
  },
};
const VIEWS: Record<string, View> = {
  'the settings': OPTIONS,
  'the first steps': { draw: ({ directory }) => drawn(<Welcome open={async () => directory} />), tells: () => message('welcomeTitle') },
};

beforeEach(() => calm(800));

test.each(inAllLanguages(VIEWS))('in %s no barrier is in %s, and it stands in a narrow window', async (language, _, view, schemes) => {
  await speakIn(language);
  await openView(view);
  expect(await barriers(...schemes)).toEqual([]);
  expect(await runsOut()).toEqual([]);
});
