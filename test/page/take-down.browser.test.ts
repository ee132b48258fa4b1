import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/page/parse.ts';
import { takeDown } from '../../src/page/take-down.ts';
import { parsed, withLive } from './live.ts';
import { bodyOf, misshapen, outline } from './outline.ts';

const pages: Record<string, string> = import.meta.glob('../pages/**/*.html', { query: '?raw', import: 'default', eager: true });

/** Trees and documents that a browser makes only of a page that it shows. */
const MADE_WHEN_SHOWN = /shadowrootmode|srcdoc/;

/** Documents in which markup alone says what a browser shows. */
const DOCUMENTS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(pages).filter(([, html]) => !MADE_WHEN_SHOWN.test(html))),
  'nothing at all': '',
  'what is left open and out of place':
    '<!doctype html><title> A  page </title><p>Åsa<p>Öberg<table>Tel<tr><td>1<td>2</table><b><i>x</b>y</i>',
  'quirks and frames of old': '<center><font size=2>Tel<p><table><tr><td>112</table></font></center>',
  'entities and odd spaces': '<p>a&#64;kommun.example&nbsp;&shy;<b> </b>\n\t<i>x</i> &nbsp; <u>y</u>',
  'a drawing is kept, and not what is for browsers that draw nothing': '<p>Tel <canvas class=number>070-174 06 05</canvas></p>',
  'a picture that an object shows, and one that cannot be shown':
    '<object type="image/gif" data="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class=h-card>Åsa</object><object>Öberg</object>',
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

const SHOWN: Record<string, string> = {
  ...Object.fromEntries(Object.entries(pages).filter(([, html]) => MADE_WHEN_SHOWN.test(html))),
  'shadow trees written out, with slots':
    '<x-card><template shadowrootmode=open><p>Chef: <slot name=name>?</slot></p><slot>nobody</slot></template><b slot=name>Åsa</b>Tel<i>1</i></x-card>',
  'an empty slot, and one without a host':
    '<div><template shadowrootmode=open><slot name=a>x</slot><slot name=a>y</slot></template><b slot=a>1</b></div><slot>z</slot>',
  'a closed shadow tree, and a template':
    '<x-card><template shadowrootmode=closed><p>x</template>y</x-card><a><template shadowrootmode=open>z</template></a>',
  'hidden in a shadow tree':
    '<x-card><template shadowrootmode=open><button aria-expanded=false>m</button><div hidden><slot></slot></div></template><p>y</x-card>',
  'a document in an attribute': '<iframe title=t srcdoc="<p id=p hidden>a<p>b<button aria-controls=p>m</button>">for none</iframe>c',
};

describe('a page is the same tree, live or from its text', () => {
  it('there are pages to compare', () => expect(Object.keys(pages).length).toBeGreaterThan(0));

  it.each(Object.keys(DOCUMENTS))('parsed by the browser: %s', (name) => {
    const html = DOCUMENTS[name] ?? '';
    const { address: _, ...taken } = takeDown(parsed(html));
    expect(taken).toEqual(parsePage(html));
    expect(misshapen(taken)).toEqual([]);
  });

  it.each(Object.keys({ ...DOCUMENTS, ...SHOWN }))('shown by the browser: %s', async (name) => {
    const html = DOCUMENTS[name] ?? SHOWN[name] ?? '';
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

  it('says of which site the frames are that it misses', async () => {
    const html =
      '<iframe src="https://agency.example/staff?a=1" width=300 height=200></iframe><iframe sandbox srcdoc=x width=300 height=200></iframe>';
    expect(await withLive(html, takeDown)).toMatchObject({
      missed: ['foreign-frame'],
      foreignFrames: ['https://agency.example/staff?a=1'],
    });
  });

  it.each([
    ['embed', '<embed src="/release.pdf" width=300 height=200>'],
    ['object', '<object data="/release?a" type="application/pdf" width=300 height=200></object>'],
    ['frame of another site', '<iframe sandbox src="https://agency.example/staff.PDF?page=1" width=300 height=200></iframe>'],
  ])('says that it cannot read a PDF file in an %s', async (_, html) => {
    const seen = await withLive(html, takeDown);
    expect(seen.missed).toEqual(['pdf']);
    expect(seen).not.toHaveProperty('foreignFrames');
  });

  it('misses nothing where a closed frame is hidden or only a counter', async () => {
    const html =
      '<iframe sandbox srcdoc="x" hidden></iframe><iframe sandbox srcdoc="x" width=1 height=1></iframe><div hidden><embed src="/a.pdf"></div>';
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

/** Ways in which style alone keeps a bit of a line out of sight. */
const UNSEEN: Record<string, string> = {
  'without size': 'font-size:0',
  'of no letter that is drawn': 'opacity:0',
  'without colour': 'color:transparent',
  'in the colour behind it': 'color:#fff',
};
const PUT_ASIDE: Record<string, string> = {
  'cut to nothing': 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
  'cut by a path': 'position:absolute;clip-path:inset(50%)',
  'of one point': 'display:inline-block;width:1px;height:1px;overflow:hidden',
  'beyond the edge': 'position:absolute;left:-500px',
};

describe('bait within a line that a style sheet keeps out of sight', () => {
  it.each(Object.entries({ ...UNSEEN, ...PUT_ASIDE }))('is concealed: %s', async (_, style) => {
    const html = `<style>.x{${style}}</style><p style="background:white">070-1<span class=x>99</span>74 06 05</p><p>alma<b class=x>nospam</b>@kommun.example`;
    expect((await withLive(html, (live) => bodyOf(takeDown(live)))).filter((line) => /span|b class/.test(line))).toEqual([
      '  !span class=x',
      '  !b class=x',
    ]);
  });

  it.each(Object.entries(UNSEEN).slice(0, 3))('also where every bit has an element of its own: %s', async (_, style) => {
    const html = `<style>.x{${style}}</style><p><b>07</b><i class=x>9</i><b>0</b></p>`;
    expect((await withLive(html, (live) => bodyOf(takeDown(live)))).filter((line) => /^ {2}!?[bi]/.test(line))).toEqual([
      '  b',
      '  !i class=x',
      '  b',
    ]);
  });
});

describe('what only looks like bait is shown', () => {
  it.each([
    ['a label for screen readers', `.x{${PUT_ASIDE['cut to nothing']}}`, '<p><span class=x>Telefon</span>070-174 06 05</p>'],
    ['letters that all fade in', '.x{opacity:0}', '<h2><span class=x>A</span><span class=x>n</span><span class=x>n</span></h2>'],
    ['the text over a drawn page', '.x{color:transparent}', '<div><span class=x>070-</span><span class=x>174</span></div>'],
    ['white on a dark ground', '.x{color:#fff;background:#036}', '<p>Ring<span class=x>070-174 06 05</span></p>'],
    ['white on a picture', 'p{background:url(x.png)}.x{color:#fff}', '<p>Ring<span class=x>070-174 06 05</span></p>'],
    ['a block that fades in', '.x{opacity:0}', '<div class=x>070-174 06 05</div><div>b</div>'],
    ['far down the page', '.x{position:absolute;top:9000px}', '<p>Tel <span class=x>070-174 06 05</span></p>'],
  ])('%s', async (_, style, html) => {
    const lines = await withLive(`<style>${style}</style>${html}`, (live) => bodyOf(takeDown(live)));
    expect(lines.filter((line) => line.includes('!'))).toEqual([]);
  });
});
