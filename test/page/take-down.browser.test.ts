import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/page/parse.ts';
import { takeDown } from '../../src/page/take-down.ts';
import { parsed, withLive } from './live.ts';
import { bodyOf, misshapen, outline } from './outline.ts';

const pages: Record<string, string> = import.meta.glob('../pages/**/*.html', { query: '?raw', import: 'default', eager: true });

/** Documents in which markup alone says what a browser shows. */
const DOCUMENTS: Record<string, string> = {
  ...pages,
  'nothing at all': '',
  'what is left open and out of place':
    '<!doctype html><title> A  page </title><p>Åsa<p>Öberg<table>Tel<tr><td>1<td>2</table><b><i>x</b>y</i>',
  'quirks and frames of old': '<center><font size=2>Tel<p><table><tr><td>112</table></font></center>',
  'entities and odd spaces': '<p>a&#64;kommun.example&nbsp;&shy;<b> </b>\n\t<i>x</i> &nbsp; <u>y</u>',
  'comments, scripts, styles':
    '<p>+46<!-- -->44<script type="application/ld+json">{"a":"</p>"}</script><style>p{color:red}</style>x<svg><title>t</title></svg>y',
  'JSON-LD in the head': '<head><script type="application/ld+json">{"@type":"Person"}</script><meta name=author content=x>',
  'lists, definitions, preformatted': '<dl><dt>Tel<dd>112</dl><ul><li>a<li>b</ul><pre>\nTel\n<b>x</b>\n<i>y</i></pre>',
  'other namespaces and odd names': '<o:p>x</o:p><x-card data-a=1>y</x-card><math><mi>z</math>',
  attributes: `<a HREF="mailto:a@b.example" Title="x" onclick="go()" onfocus="no()" data-__proto__=1 class="${'x'.repeat(3_000)}">m</a>`,
  'hidden by attribute and style':
    '<p hidden>a</p><p style="display:none">b<b hidden>c</b></p><p style="visibility:hidden">d</p><input type=hidden value=e><p style="left:-9999px">f',
  'hidden by a style sheet':
    '<style>.a,p.b{display:none}@media print{.c{display:none}}.d{display:none}.d{display:block}</style><p class=a>1<p class=b>2<p class=c>3<p class=d>4',
  'behind controls':
    '<details><summary>s</summary><p>a</p></details><details open><summary>s</summary><p>b</p></details><button aria-controls=t>t</button><div id=t hidden>c</div><div role=tabpanel hidden>d</div><h3><button aria-expanded=false>m</button></h3><div hidden>e</div><p hidden=until-found>f</p><dialog>g</dialog><div popover>h</div>',
  'drawn without a box':
    '<div style="display:contents"><p>x</p></div><br><wbr><span></span><map><area></map><table><colgroup><col></colgroup><tr><td></table>',
  'aria-hidden is shown': '<p aria-hidden=true>x',
};

describe('a page is the same tree, live or from its text', () => {
  it('there are pages to compare', () => expect(Object.keys(pages).length).toBeGreaterThan(0));

  it.each(Object.keys(DOCUMENTS))('parsed by the browser: %s', (name) => {
    const html = DOCUMENTS[name] ?? '';
    const { address: _, ...taken } = takeDown(parsed(html));
    expect(taken).toEqual(parsePage(html));
    expect(misshapen(taken)).toEqual([]);
  });

  it.each(Object.keys(DOCUMENTS))('shown by the browser: %s', async (name) => {
    const html = DOCUMENTS[name] ?? '';
    await withLive(html, (live) => expect(takeDown(live)).toEqual(parsePage(html, 'about:srcdoc')));
  });
});

describe('a live page', () => {
  it('is the same after it was taken down', async () => {
    const html = '<title>x</title><form><input name=attributes></form><div id=a hidden><p>b</p></div><iframe srcdoc="<p>c"></iframe>';
    await withLive(html, (live) => {
      const changes = new MutationObserver(() => undefined);
      changes.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
      const before = new XMLSerializer().serializeToString(live);
      takeDown(live);
      expect(new XMLSerializer().serializeToString(live)).toBe(before);
      expect(changes.takeRecords()).toEqual([]);
    });
  });

  it('says what style computes: classes, media and inheritance', async () => {
    const html =
      '<style>div .a{display:none} @media screen{.b{visibility:hidden}} .c{display:none}</style><div><p class=a>1<p class=b>2<p class=c style="display:block!important">3';
    expect(await withLive(html, (live) => bodyOf(takeDown(live)))).toEqual([
      'div',
      '  !p class=a',
      '    "1"',
      '  !p class=b',
      '    "2"',
      '  p class=c',
      '    "3"',
    ]);
  });

  it('is shown where the browser only put off drawing it', async () => {
    const html = '<div style="height:5000px"></div><section style="content-visibility:auto"><p>x</p></section>';
    expect(await withLive(html, (live) => bodyOf(takeDown(live)))).toEqual(['div', 'section', '  p', '    "x"']);
  });

  it('has open shadow trees, with what is put into their slots, and not what is not', async () => {
    const seen = await withLive('<x-card><b slot=name>Åsa</b><i>lost</i></x-card><x-closed>x</x-closed>', (live) => {
      const shadow = live.querySelector('x-card')?.attachShadow({ mode: 'open' });
      const name = Object.assign(live.createElement('slot'), { name: 'name' });
      const other = Object.assign(live.createElement('slot'), { name: 'other' });
      other.append('Tel');
      shadow?.append('Chef: ', name, other);
      live.querySelector('x-closed')?.attachShadow({ mode: 'closed' }).append('secret');
      return takeDown(live);
    });
    expect(misshapen(seen)).toEqual([]);
    expect(bodyOf(seen)).toEqual([
      'x-card',
      '  #shadow',
      '    "Chef: "',
      '    slot name=name',
      '      b',
      '        "Åsa"',
      '    slot name=other',
      '      "Tel"',
      'x-closed',
      '  "x"',
    ]);
  });

  it('has the documents of frames of its own origin, and says that it misses the others', async () => {
    const html =
      '<iframe name=own srcdoc="<p hidden>a<p>b"></iframe><iframe name=closed sandbox srcdoc="<p>c" width=300 height=200></iframe>';
    const seen = await withLive(html, async (live) => {
      await new Promise((settle) => setTimeout(settle, 100));
      return takeDown(live);
    });
    expect(misshapen(seen)).toEqual([]);
    expect(bodyOf(seen).filter((line) => /#frame|^ *!?p|"/.test(line))).toEqual([
      '  #frame',
      '        !p',
      '          "a"',
      '        p',
      '          "b"',
    ]);
    expect(seen.missed).toEqual(['foreign-frame']);
  });

  it('misses nothing where a closed frame is hidden or only a counter', async () => {
    const html = '<iframe sandbox srcdoc="x" hidden></iframe><iframe sandbox srcdoc="x" width=1 height=1></iframe>';
    expect(await withLive(html, takeDown)).not.toHaveProperty('missed');
  });

  it('that is still loading says so, and is taken down as far as it is there', async () => {
    const seen = await withLive('', (live) => {
      live.open();
      live.write('<p>Tel');
      return takeDown(live);
    });
    expect(seen.missed).toEqual(['still-loading']);
    expect(bodyOf(seen)).toEqual(['p', '  "Tel"']);
  });

  it('has its title and address from the browser', async () => {
    expect(await withLive('<title> Press\n room </title>', takeDown)).toMatchObject({ title: 'Press room', address: 'about:srcdoc' });
    expect(outline(takeDown(parsed('')))).toEqual(['html', '  head', '  body']);
  });
});
