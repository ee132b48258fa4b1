import { describe, expect, it } from 'vitest';
import { takeDown } from '../../src/page/take-down.ts';
import { MOST_CHARACTERS, MOST_NODES } from '../../src/page/tree-builder.ts';
import { parsed, withLive } from '../page/live.ts';
import { bodyOf, misshapen } from '../page/outline.ts';

const READ = [
  'childNodes',
  'firstChild',
  'textContent',
  'attributes',
  'nodeType',
  'nodeValue',
  'localName',
  'tagName',
  'shadowRoot',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'firstElementChild',
  'namespaceURI',
  'getAttribute',
  'checkVisibility',
  'querySelectorAll',
  'clientWidth',
  'style',
];

describe('a page that stands in the way of being read', () => {
  it('a form with inputs named for what is read of it is read all the same', async () => {
    const html = `<form id=f class=c>${READ.map((name) => `<input name=${name} value=x>`).join('')}<p>070-174 06 05</p></form>`;
    const seen = await withLive(html, (live) => bodyOf(takeDown(live)));
    expect(seen[0]).toBe('form id=f class=c');
    expect(seen.slice(1, 1 + READ.length)).toEqual(READ.map((name) => `  input name=${name} value=x`));
    expect(seen.slice(-2)).toEqual(['  p', '    "070-174 06 05"']);
  });

  it('forms and pictures named for properties of the document do not stand for them', async () => {
    const names = ['title', 'documentElement', 'URL', 'readyState', 'defaultView', 'contentType', 'querySelectorAll', 'body'];
    const html = `<title>Press</title>${names.map((name) => `<form name=${name}></form><img name=${name}>`).join('')}<p>x`;
    const seen = await withLive(html, takeDown);
    expect(seen).toMatchObject({ title: 'Press', address: 'about:srcdoc' });
    expect(bodyOf(seen).slice(-2)).toEqual(['p', '  "x"']);
  });

  it('elements named for globals do not stand for them', async () => {
    const names = ['Node', 'Element', 'Document', 'Reflect', 'getComputedStyle', 'takeDown', 'document', 'HTMLSlotElement'];
    const holder = document.createElement('div');
    holder.append(...names.map((id) => Object.assign(document.createElement('div'), { id })), 'x');
    document.body.append(holder);
    const seen = bodyOf(takeDown(document));
    holder.remove();
    for (const name of names) expect(seen.some((line) => line.trim() === `div id=${name}`)).toBe(true);
  });

  it('elements that bear the name of a frame or slot in another namespace are not taken for one', async () => {
    const seen = await withLive('<p>x', (live) => {
      for (const name of ['iframe', 'frame', 'slot', 'details', 'input', 'dialog'])
        live.body.append(live.createElementNS('urn:other', name));
      live.body.append(live.createElementNS('http://www.w3.org/2000/svg', 'iframe'));
      return takeDown(live);
    });
    expect(misshapen(seen)).toEqual([]);
    expect(bodyOf(seen)).toContain('iframe');
  });

  it('a property of an element defined anew by the page, and getters of its own, are not asked', async () => {
    const seen = await withLive('<p id=a>x</p>', (live) => {
      const asked: string[] = [];
      const paragraph = live.querySelector('p');
      for (const name of READ) Object.defineProperty(paragraph, name, { get: () => asked.push(name) });
      return { asked, lines: bodyOf(takeDown(live)) };
    });
    expect(seen).toEqual({ asked: [], lines: ['p id=a', '  "x"'] });
  });
});

describe('a page that is too much', () => {
  it('5,000 levels of nesting, shown and with something hidden at the bottom', async () => {
    const seen = await withLive('', (live) => {
      let inner: HTMLElement = live.body;
      for (let level = 0; level < 5_000; level += 1) {
        const next = live.createElement('div');
        inner.append(next);
        inner = next;
      }
      inner.append('070-174 06 05');
      return takeDown(live);
    });
    expect(seen.nodes).toHaveLength(5_004);
    expect(misshapen(seen)).toEqual([]);
  });

  it('more nodes than any page has: it is cut and says so', () => {
    const seen = takeDown(parsed('<br>'.repeat(MOST_NODES + 5)));
    expect(seen.nodes.length).toBe(MOST_NODES);
    expect(seen.missed).toEqual(['too-large']);
    expect(misshapen(seen)).toEqual([]);
  });

  it('more text than can be handed over: it is cut and says so', () => {
    const seen = takeDown(parsed(`<p>${'x'.repeat(6_000_000)}</p><p>${'y'.repeat(6_000_000)}</p><p>z</p>`));
    expect(JSON.stringify(seen).length).toBeLessThan(MOST_CHARACTERS * 1.1);
    expect(seen.missed).toEqual(['too-large']);
  });

  it('attributes as long as books are left behind', () => {
    const page = parsed('<p>x</p>'.repeat(100));
    for (const paragraph of page.querySelectorAll('p')) paragraph.setAttribute('data-x', 'y'.repeat(1_000_000));
    expect(JSON.stringify(takeDown(page)).length).toBeLessThan(20_000);
  });

  it('100,000 elements, shown, are all taken down', async () => {
    const html = '<div class=card><h3>Åsa Öberg</h3><p hidden>x</p><a href="tel:+46701740605">070-174 06 05</a></div>'.repeat(25_000);
    const nodes = await withLive(html, (live) => takeDown(live).nodes.length);
    expect(nodes).toBeGreaterThan(150_000);
  });

  it('a frame that holds itself again and again ends where the browser ends it', async () => {
    const seen = await withLive('<iframe srcdoc="<iframe srcdoc=&quot;<p>x&quot;></iframe>"></iframe>', async (live) => {
      await new Promise((settle) => setTimeout(settle, 100));
      return takeDown(live);
    });
    expect(seen.nodes.filter((node) => 'tag' in node && node.tag === '#frame')).toHaveLength(2);
  });
});
