import { describe, expect, it } from 'vitest';
import { putTogether } from '../../src/browser/put-together.ts';
import { inParts } from '../../src/page/hand-over.ts';
import { beginTakeDown, takeDown } from '../../src/page/take-down.ts';
import { withLive } from './live.ts';
import { bodyOf, misshapen } from './outline.ts';

const CARD = '<div class=card><h3>Åsa Öberg</h3><p hidden>x</p><a href="tel:+46701740605">070-174 06 05</a></div>';

/** A clock by which every step takes a millisecond, so that each piece of a walk is a small one. */
function hastyClock(): () => number {
  let now = 0;
  return () => (now += 1);
}

describe('a page handed over in parts', () => {
  it('is the same tree as at once, in many parts', async () => {
    await withLive(`<title>x</title>${CARD.repeat(3_000)}<details><p>y</details>`, async (live) => {
      let asked = 0;
      const next = inParts(beginTakeDown(live), hastyClock());
      const tree = await putTogether(async () => {
        asked += 1;
        return structuredClone(next());
      });
      expect(tree).toEqual(takeDown(live));
      expect(asked).toBeGreaterThan(10);
    });
  });

  it('that changes between the parts is a whole tree, without what was taken away', async () => {
    await withLive(`<main>${CARD.repeat(400)}</main><aside><p>gone</p></aside><footer>stays</footer>`, (live) => {
      const walk = beginTakeDown(live);
      expect(walk(() => true)).toBeUndefined();
      live.querySelector('aside')?.remove();
      for (const card of live.querySelectorAll('.card:nth-child(even)')) card.remove();
      live.querySelector('footer')?.prepend(live.createElement('b'));
      live.querySelector('main')?.append('late');
      const tree = walk(() => false);
      expect(tree && misshapen(tree)).toEqual([]);
      const lines = tree ? bodyOf(tree) : [];
      expect(lines).not.toContain('  "gone"');
      expect(lines.slice(-3)).toEqual(['footer', '  b', '  "stays"']);
      expect(lines.filter((line) => line.includes('div class=card')).length).toBeLessThan(230);
    });
  });

  it('that is written anew between the parts ends, and nothing is thrown', async () => {
    await withLive(`<div>${CARD.repeat(400)}</div><iframe srcdoc="<p>framed"></iframe>`, async (live) => {
      await new Promise((settle) => setTimeout(settle, 100));
      const walk = beginTakeDown(live, { at: 'selection' });
      expect(walk(() => true)).toBeUndefined();
      live.documentElement.replaceWith(live.createElement('html'));
      const tree = walk(() => false);
      expect(tree && misshapen(tree)).toEqual([]);
      expect(tree?.nodes.length).toBeLessThan(200);
    });
  });

  it('what answers nothing is no page', async () => {
    expect(await putTogether(async () => null)).toBeUndefined();
  });
});
