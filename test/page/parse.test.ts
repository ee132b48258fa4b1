import { describe, expect, it } from 'vitest';
import { MOST_SCRIPT } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';
import { MOST_NODES } from '../../src/page/tree-builder.ts';
import { bodyOf, misshapen, outline } from './outline.ts';

function below(html: string): string[] {
  return bodyOf(parsePage(html));
}

describe('a page is parsed as a browser parses it', () => {
  it('what the author left open is closed, what is out of place is moved', () => {
    expect(below('<!doctype html><p>Åsa<p>Öberg<table><tr><td>Tel')).toEqual([
      'p',
      '  "Åsa"',
      'p',
      '  "Öberg"',
      'table',
      '  tbody',
      '    tr',
      '      td',
      '        "Tel"',
    ]);
  });

  it('title and address are kept, the title as the browser shows it', () => {
    const page = parsePage('<title>\n  Press \t room </title><body><svg><title>Logo</title></svg>', 'https://kommun.example/press');
    expect(page).toMatchObject({ title: 'Press room', address: 'https://kommun.example/press' });
    expect(parsePage('<svg><title>Logo</title></svg>')).not.toHaveProperty('title');
  });

  it('meta, link and base are kept: they say what the page is', () => {
    const page = outline(
      parsePage('<html lang=sv><meta name=author content="Åsa"><link rel=canonical href="/press"><base href="https://kommun.example/">'),
    );
    expect(page).toEqual([
      'html lang=sv',
      '  head',
      '    meta name=author content=Åsa',
      '    link rel=canonical href=/press',
      '    base href=https://kommun.example/',
      '  body',
    ]);
  });

  it('an empty text is still a page', () => {
    expect(outline(parsePage(''))).toEqual(['html', '  head', '  body']);
  });

  it('a tree of 5,000 levels is taken down', () => {
    const page = parsePage(`${'<div>'.repeat(5_000)}070-174 06 05`);
    expect(page.nodes).toHaveLength(5_004);
    expect(misshapen(page)).toEqual([]);
  });

  it('a page beyond the bound is cut, and says so', () => {
    const page = parsePage('<br>'.repeat(MOST_NODES + 10));
    expect(page.nodes).toHaveLength(MOST_NODES);
    expect(page.missed).toEqual(['too-large']);
    expect(misshapen(page)).toEqual([]);
  });
});

describe('what the text holds of other trees stands in its place', () => {
  it('the document of a frame that is written into its attribute', () => {
    const lines = below('<iframe title=Press srcdoc="<p>Åsa &amp;amp; Öberg</p>">for others</iframe>');
    expect(lines.filter((line) => /#frame|"/.test(line))).toEqual(['  #frame', '          "Åsa & Öberg"']);
  });

  it('an open shadow tree, with what is put into its slots', () => {
    const shadow = '<template shadowrootmode=open><p>Chef: <slot name=name></slot></p></template>';
    expect(below(`<x-card>${shadow}<b slot=name>Åsa</b><i>lost</i></x-card>`)).toEqual([
      'x-card',
      '  #shadow',
      '    p',
      '      "Chef: "',
      '      slot name=name',
      '        b',
      '          "Åsa"',
    ]);
  });
});

describe('only what may state a contact is kept', () => {
  it('attributes: those of the list and data-*, none longer than 2,000 characters', () => {
    expect(below(`<a href="tel:1" style="color:red" onmouseover="x()" data-mail="a" title="${'x'.repeat(2_001)}">Ring</a>`)).toEqual([
      'a href=tel:1 data-mail=a',
      '  "Ring"',
    ]);
  });

  it('comments, pictures, fields and what is for browsers without scripts are left out', () => {
    expect(
      below(
        'a<!-- b --><svg><text>c</text></svg><noscript>d</noscript><template>e</template><textarea>f</textarea><select><option>g</select>',
      ),
    ).toEqual(['"a"']);
  });

  it('a picture that an object shows is called by the words within, which are for browsers that do not show it', () => {
    expect(below('<object data="a.jpg" class="h-card"> Åsa Öberg </object>')).toEqual(['img class=h-card alt=Åsa Öberg']);
    expect(below('<object type="application/x-shockwave-flash">Get Flash</object><object><p>a</p></object><object></object>')).toEqual([]);
  });

  it('text that only a comment parts is one text', () => {
    expect(below('<p>+46<!-- -->44-13 60 00')).toEqual(['p', '  "+4644-13 60 00"']);
    expect(below('<p>Tel<svg></svg>112')).toEqual(['p', '  "Tel"', '  "112"']);
  });

  it('white space between inline elements is one space, at the beginning none, and in preformatted text itself', () => {
    expect(below('<p>\n <b>Åsa</b>\n\n <b>Öberg</b></p>')).toEqual(['p', '  b', '    "Åsa"', '  " "', '  b', '    "Öberg"']);
    expect(below('<pre><b>Åsa</b>\n<b>Öberg</b></pre>')).toEqual(['pre', '  b', '    "Åsa"', '  "\\n"', '  b', '    "Öberg"']);
  });

  it('JSON-LD is kept, and a short script that may write an address; no other', () => {
    const lines = below(
      `<body><script type="application/ld+json">{"@type":"Person"}</script><script>document.write('x')</script><script>count()</script><script src="m.js">mail</script><script>mail${'x'.repeat(MOST_SCRIPT)}</script>`,
    );
    expect(lines).toEqual(['script type=application/ld+json', '  "{\\"@type\\":\\"Person\\"}"', 'script', '  "document.write(\'x\')"']);
  });
});

describe('what is not shown is marked, on the outermost element', () => {
  it.each([
    ['<p hidden>x', '!p'],
    ['<p style="color:red; DISPLAY : none">x', '!p'],
    ['<p style="visibility:hidden">x', '!p'],
    ['<p style="font-size:0">x', '!p'],
    ['<p style="position:absolute;left:-9999px">x', '!p'],
    ['<input type=hidden value=x>', '!input type=hidden value=x'],
    ['<style>.a, span.b { color: red; display: none }</style><span class="c b">x</span>', '!span class=c b'],
    ['<style>#a{display:none}</style><p id=a>x', '!p id=a'],
    ['<style>@media print { .a { display:none } }</style><p class=a>x', 'p class=a'],
    ['<style media=print>.a{display:none}</style><p class=a>x', 'p class=a'],
    ['<style>.a{display:none} .a{display:block}</style><p class=a>x', 'p class=a'],
    ['<style>.a{color:red;visibility:hidden}</style><p class=a>x', '!p class=a'],
    ['<style>.a{display:none} .a{visibility:visible}</style><p class=a>x', '!p class=a'],
    ['<style>.a{visibility:hidden} .a{VISIBILITY:visible}</style><p class=a>x', 'p class=a'],
    ['<style>/* .a{display:none} */</style><p class=a>x', 'p class=a'],
    ['<p aria-hidden=true>x', 'p'],
    ['<p style="font-size:0.8em">x', 'p'],
    ['<p style="left:-10px">x', 'p'],
  ])('%s', (html, line) => {
    expect(below(html)[0]).toBe(line);
  });

  it.each([
    ['<details><summary>Kontakt</summary><p>x</details>', '  -p'],
    ['<details open><summary>Kontakt</summary><p>x</details>', '  p'],
    ['<p hidden=until-found>x', '-p'],
    ['<dialog>x</dialog>', '-dialog'],
    ['<div popover>x</div>', '-div'],
    ['<button aria-controls="b a">Mer</button><p id=a hidden>x', '-p id=a'],
    ['<a role=tab href="#a">Mer</a><p id=a style="display:none">x', '-p id=a'],
    ['<a data-toggle=collapse href="#a">Mer</a><p id=a style="display:none">x', '-p id=a'],
    ['<a data-bs-target="#a">Mer</a><p id=a style="display:none">x', '-p id=a'],
    ['<p role=tabpanel hidden>x', '-p role=tabpanel'],
    ['<style>.collapse{display:none}</style><p class=collapse>x', '-p class=collapse'],
    ['<h3><button aria-expanded=false>Mer</button></h3><p hidden>x', '-p'],
  ])('behind a control: %s', (html, line) => {
    expect(below(html)).toContain(line);
  });

  it('below a hidden element nothing is marked again', () => {
    expect(below('<div hidden><p hidden>x</p></div>')).toEqual(['!div', '  p', '    "x"']);
  });
});

/** What grows with the square of its length takes minutes at these, and the runner ends it. */
describe('style and markup written to be slow are read to their end', () => {
  it.each([
    ['a style sheet without braces', `<style>${'a'.repeat(1_500_000)}</style><p class=a>x`],
    ['comments that never end', `<style>${'/*'.repeat(1_000_000)}</style><p class=a>x`],
    ['media rules that never end', `<style>${'@media x{'.repeat(300_000)}</style><p class=a>x`],
    ['one long inline style', `<p style="${'; '.repeat(1_500_000)}">x`],
    ['a long list of hidden siblings', `${'<p hidden>x</p>'.repeat(100_000)}<p class=a>x`],
  ])('%s', (_, html) => {
    expect(parsePage(html).nodes.at(-1)).toMatchObject({ text: 'x' });
  });
});
