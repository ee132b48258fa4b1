import './address-bar.ts';
import { expect, test } from 'vitest';
import { answerOmnibox } from '../../src/browser/omnibox.ts';
import type { Offer } from '../../src/browser/suggestion.ts';
import { bar, begin, enter, leave, newBar, type } from './address-bar.ts';

const ASA: Offer = { id: 'a', name: 'Åsa Ek', work: 'Chef · Kultur & Fritid', reach: '070-174 06 05' };
const LEIF: Offer = { id: 'l', name: 'Leif Ek', work: '' };
const EVERYBODY = [ASA, LEIF];

/** Answers from a list of contacts; `slow` words take longer. `times` counts how often it was opened and closed. */
function answering({ slow = '' }: { slow?: string } = {}) {
  const times = { opened: 0, closed: 0 };
  answerOmnibox({
    open: async () => {
      times.opened += 1;
      return EVERYBODY;
    },
    find: async (all, text) => {
      await pause(text === slow ? 20 : 0);
      return all.filter(({ name }) => name.toLowerCase().includes(text));
    },
    close: () => {
      times.closed += 1;
    },
  });
  return times;
}

async function pause(milliseconds = 40): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

test('before anything is typed, it says what can be typed, and opens nothing', async () => {
  newBar();
  const times = answering();
  begin();
  type('  ');
  await pause();
  expect(bar.first).toContain('omniboxStart');
  expect(times.opened).toBe(0);
});

test('the best is the first line, which Enter takes; the others stand below', async () => {
  newBar();
  answering();
  begin();
  type('ek');
  await pause();
  expect(bar.first).toBe('Åsa Ek <url>070-174 06 05</url> <dim>Chef · Kultur &#38; Fritid</dim>');
  expect(bar.below).toEqual([{ content: 'Leif Ek', description: 'Leif Ek' }]);
  enter('ek');
  await pause();
  expect(bar.opened).toEqual(['chrome-extension://stand-in/src/panel.html#contact=a']);
});

test('what is chosen below is what is opened', async () => {
  newBar();
  answering();
  type('ek');
  await pause();
  enter('Leif Ek', 'newBackgroundTab');
  await pause();
  expect(bar.behind).toEqual(['chrome-extension://stand-in/src/panel.html#contact=l']);
});

test('Enter before the answer opens what was asked for', async () => {
  newBar();
  answering({ slow: 'leif' });
  type('leif');
  enter('leif');
  await pause();
  expect(bar.opened).toEqual(['chrome-extension://stand-in/src/panel.html#contact=l']);
});

test('where nobody is found, the search opens with what was typed', async () => {
  newBar();
  answering();
  type('<b> & co');
  await pause();
  expect(bar.first).toBe('omniboxFind &#60;b&#62; &#38; co');
  enter('<b> & co');
  await pause();
  expect(bar.opened).toEqual(['chrome-extension://stand-in/src/panel.html#find=%3Cb%3E+%26+co']);
});

test('an answer that comes late is not shown over a newer one', async () => {
  newBar();
  answering({ slow: 'åsa' });
  type('åsa');
  type('leif');
  await pause();
  expect(bar.first).toBe('Leif Ek');
});

test('it is opened once while somebody types, and closed when they are done', async () => {
  newBar();
  const times = answering();
  for (const text of ['l', 'le', 'leif']) type(text);
  await pause();
  expect(times).toEqual({ opened: 1, closed: 0 });
  leave();
  await pause();
  expect(times).toEqual({ opened: 1, closed: 1 });
  type('ek');
  await pause();
  expect(times.opened).toBe(2);
});

test('Firefox is told text, and everybody below, since its first line is drawn before we are asked', async () => {
  newBar('firefox');
  answering();
  type('ek');
  await pause();
  expect(bar.first).toContain('omniboxFirst');
  expect(bar.below.map(({ description }) => description)).toEqual(['Åsa Ek — 070-174 06 05 — Chef · Kultur & Fritid', 'Leif Ek']);
  enter('ek');
  await pause();
  expect(bar.opened).toEqual(['moz-extension://stand-in/src/panel.html#contact=a']);
});
