import { expect, it } from 'vitest';
import { watchChanges } from '../../src/page/changes.ts';
import { withLive } from './live.ts';

/** So long nothing must change before a page is at rest, in milliseconds. */
const REST = 500;

async function watching(html: string, use: (live: Document, told: () => number) => Promise<void>): Promise<void> {
  await withLive(html, async (live) => {
    let told = 0;
    const end = watchChanges(live, () => {
      told += 1;
    });
    await use(live, () => told);
    end();
  });
}

/** Waits at least so long, and answers how long it took; both in milliseconds. */
async function paused(milliseconds: number): Promise<number> {
  const began = performance.now();
  await new Promise((settle) => setTimeout(settle, milliseconds));
  return performance.now() - began;
}

it('text that comes late is told of once the page is at rest, and not before', async () => {
  await watching('<p>a</p>', async (live, told) => {
    for (let times = 0; times < 4; times += 1) {
      live.body.append(live.createElement('p'));
      // A machine that stands still for so long has a page at rest.
      if ((await paused(100)) < REST) expect(told()).toBe(0);
    }
    await expect.poll(told).toBeGreaterThan(0);
    const before = told();
    await paused(REST + 200);
    expect(told()).toBe(before);
  });
});

it.each([
  ['a text', (live: Document) => live.querySelector('p')?.firstChild?.replaceWith('070-174 06 05')],
  ['an address in a link', (live: Document) => live.querySelector('a')?.setAttribute('href', 'tel:+46701740605')],
  ['what is in a shadow tree', (live: Document) => live.querySelector('x-card')?.shadowRoot?.append('070-174 06 05')],
  ['what is in a frame', (live: Document) => live.querySelector('iframe')?.contentDocument?.body.append('070-174 06 05')],
])('%s that changes is told of', async (_, change) => {
  const html = '<p>a</p><a href="#">b</a><x-card><template shadowrootmode=open><i></i></template></x-card><iframe srcdoc="<p>c"></iframe>';
  await watching(html, async (live, told) => {
    change(live);
    await expect.poll(told).toBe(1);
  });
});

it('a shadow tree that was not there at first is looked at after the page has changed', async () => {
  await watching('<p>a</p>', async (live, told) => {
    const card = live.body.appendChild(live.createElement('x-card'));
    const shadow = card.attachShadow({ mode: 'open' });
    await expect.poll(told).toBe(1);
    shadow.append('070-174 06 05');
    await expect.poll(told).toBe(2);
  });
});

it('classes and styles that change tell nothing, and neither does a page that is left alone', async () => {
  await watching('<p>a</p>', async (live, told) => {
    live.querySelector('p')?.setAttribute('class', 'b');
    live.querySelector('p')?.setAttribute('style', 'color:red');
    await paused(900);
    expect(told()).toBe(0);
  });
});

it('a page that never rests is told of all the same, and ever more seldom', async () => {
  await watching('<p>0</p>', async (live, told) => {
    const clock = setInterval(() => live.querySelector('p')?.firstChild?.replaceWith(String(performance.now())), 50);
    await expect.poll(told).toBe(1);
    await paused(1_500);
    clearInterval(clock);
    expect(told()).toBe(1);
  });
});

it('nothing is told after the end', async () => {
  await withLive('<p>a</p>', async (live) => {
    let told = 0;
    const end = watchChanges(live, () => {
      told += 1;
    });
    live.body.append('b');
    await paused(50);
    end();
    live.body.append('c');
    await paused(900);
    expect(told).toBe(0);
  });
});
