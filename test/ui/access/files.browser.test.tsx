import '../extension-stand-in.ts';
import axe from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import { accountText } from '../../../src/ui/account-text.ts';
import { makeSheet } from '../../../src/ui/make-sheet.ts';
import { RULES } from './barriers.ts';
import { type Filled, filled, LANGUAGES_SPOKEN, speakIn } from './views.tsx';

const NOW = '2026-10-08T08:00:00.000Z';

/** Pages that are opened without the extension, by others. */
const FILES: Record<string, (filled: Filled) => Promise<string>> = {
  'the emergency sheet': async ({ directory, ids }) =>
    (await makeSheet(directory, [...ids], { home: 'SE', now: NOW, progress: () => {}, signal: new AbortController().signal })).text,
  'the file of what is kept on somebody': ({ directory, row }) => accountText(directory, row, { withNotes: true, now: NOW }),
};

/** No script runs in them, that of the program neither. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Violations, and what could not be decided, of a page as a browser opens it: with its title and language. */
async function found(text: string): Promise<unknown> {
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations', 'incomplete'] });
  const run = `axe.run(document, ${options}).then(({ violations, incomplete }) => parent.postMessage([...violations, ...incomplete].map(
    ({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + failureSummary))))`;
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  frame.style.cssText = 'inline-size: 1000px; block-size: 3000px';
  return new Promise((answer) => {
    window.addEventListener('message', ({ source, data }) => source === frame.contentWindow && answer(data));
    frame.srcdoc = text.replace(POLICY, '').replace('</body>', () => `<script>${axe.source}; ${run}</script></body>`);
  });
}

const EACH = LANGUAGES_SPOKEN.flatMap((language) => Object.entries(FILES).map(([name, write]) => [language, name, write] as const));

test.each(EACH)('in %s no barrier is in %s', async (language, _, write) => {
  await speakIn(language);
  const text = await write(await filled());
  expect(text).toContain('</body>');
  expect(await found(text)).toEqual([]);
});
