import './browser-stand-in.ts';
import { expect, onTestFinished, test } from 'vitest';
import { tellClick } from '../../src/browser/clicks.ts';
import { followPages } from '../../src/ui/look-at-pages.ts';
import type { PageSeen } from '../../src/ui/stated.ts';
import { bringToFront, goTo, listeners, permit } from './browser-stand-in.ts';

const NEWSROOM = { id: 1, url: 'https://newsroom.example/press' };
const NOBODY: PageSeen = { state: 'read', stated: [], missed: [] };

/** Follows the tabs from `front` on; `shown` is what the panel shows, `reads` how often it has read. */
async function follow(front: { id: number; url?: string }, seen: PageSeen = NOBODY) {
  bringToFront(front);
  const told: { shown: string[]; reads: number } = { shown: [], reads: 0 };
  const following = followPages({
    read: async () => {
      told.reads += 1;
      return seen;
    },
    show: ({ state }) => void told.shown.push(state),
    tell: () => {},
  });
  onTestFinished(following.end);
  await settled();
  return { told, following };
}

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 5));
}

test('a page whose address the browser tells is read', async () => {
  const { told } = await follow(NEWSROOM);
  expect(told).toEqual({ shown: ['reading', 'read'], reads: 1 });
});

test('a page that nobody clicked on is not even tried', async () => {
  const { told } = await follow({ id: 1 });
  expect(told).toEqual({ shown: ['unasked'], reads: 0 });
});

test('what was seen of one tab is forgotten when another comes to the front', async () => {
  const { told } = await follow(NEWSROOM);
  bringToFront({ id: 2 });
  await settled();
  expect(told.shown.at(-1)).toBe('unasked');
  bringToFront(NEWSROOM);
  await settled();
  expect(told).toEqual({ shown: ['reading', 'read', 'unasked', 'reading', 'read'], reads: 2 });
});

test('a click on the icon is noticed, and the page read', async () => {
  const { told } = await follow({ id: 3 });
  permit('https://other.example/');
  await tellClick(3);
  await settled();
  expect(told).toEqual({ shown: ['unasked', 'reading', 'read'], reads: 1 });
});

test('a click in a tab that is not in front changes nothing', async () => {
  const { told } = await follow({ id: 3 });
  await tellClick(4);
  await settled();
  expect(told.reads).toBe(0);
});

test('where the click took us to another site, what was seen is forgotten at once', async () => {
  const { told } = await follow(NEWSROOM);
  goTo();
  await settled();
  expect(told).toEqual({ shown: ['reading', 'read', 'unasked'], reads: 1 });
});

test('on the same site the next page is read when it has loaded', async () => {
  const { told } = await follow(NEWSROOM);
  goTo('https://newsroom.example/staff');
  await settled();
  expect(told.reads).toBe(2);
  expect(told.shown.at(-1)).toBe('read');
});

test('loaded again, a page is read again without being forgotten in between', async () => {
  const { told } = await follow(NEWSROOM);
  goTo(`${NEWSROOM.url}#people`);
  await settled();
  expect(told).toEqual({ shown: ['reading', 'read', 'read'], reads: 2 });
});

test('a page that the browser keeps from extensions is told as such only after a click', async () => {
  const { told } = await follow(NEWSROOM, { state: 'refused' });
  expect(told.shown.at(-1)).toBe('unasked');
  await tellClick(NEWSROOM.id);
  await settled();
  expect(told.shown.at(-1)).toBe('refused');
});

test('whoever ends it is told nothing more', async () => {
  const { told, following } = await follow(NEWSROOM);
  const before = told.shown.length;
  following.end();
  bringToFront({ id: 2 });
  await settled();
  expect(told.shown).toHaveLength(before);
  expect(listeners()).toBe(0);
});
