import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../src/extraction/lines.ts';
import { parsePage } from '../../src/page/parse.ts';

function lines(html: string): Line[] {
  return linesOf(parsePage(`<!doctype html><html><body>${html}</body></html>`));
}

function texts(html: string): string[] {
  return lines(html).map(({ text }) => text);
}

describe('lines of a page', () => {
  test('blocks and line breaks part lines, inline elements do not', () => {
    expect(texts('<p>Anna <b>Berg</b></p><p>Tel<br>070-174 06 05</p>')).toEqual(['Anna Berg', 'Tel', '070-174 06 05']);
  });

  test('white space is folded and a first letter in its own element stays with its word', () => {
    expect(texts('<p>  Post \n (at)&nbsp;x </p><p><span>M</span>edlem</p>')).toEqual(['Post (at) x', 'Medlem']);
  });

  test('a heading, a bold line and a term are headed; bold words in a line are not', () => {
    expect(
      lines('<h3>Press</h3><p><b>Anna</b></p><dl><dt>Tel</dt><dd>1</dd></dl><p><b>Anna</b> Berg</p>').map(({ heading }) => heading),
    ).toEqual([3, 7, 7, undefined, undefined]);
  });

  test('footer, menu and what is hidden are told apart', () => {
    const html =
      '<nav>Kontakt</nav><div hidden>Dold</div><div class="site-footer">Adress</div><p>Text <span style="display:none">lockbete</span></p>';
    expect(lines(html).map(({ text, place }) => [text, place])).toEqual([
      ['Kontakt', 'menu'],
      ['Dold', 'hidden'],
      ['Adress', 'footer'],
      ['Text', undefined],
    ]);
  });

  test('a link without text that states an address is a line of its own', () => {
    expect(lines('<p><a href="mailto:anna@example.se"><img src="x.png"></a></p>')[0]?.links[0]?.href).toBe('mailto:anna@example.se');
  });

  test('the boundary counts the blocks left and entered', () => {
    expect(lines('<div><p>Ett</p><p>Två<br>Tre</p></div>').map(({ boundary }) => boundary)).toEqual([4, 2, 0]);
  });

  test('what is put into a slot stands on the line of the slot', () => {
    expect(
      texts('<x-card><template shadowrootmode="open"><p>Tel <slot></slot>, <slot name="a">1</slot></p></template>070-174 06 05</x-card>'),
    ).toEqual(['Tel 070-174 06 05, 1']);
  });

  test('pieces say which text node each stretch came from', () => {
    const [line] = lines('<p>Anna <i>Berg</i></p>');
    expect(line?.pieces.map(({ start, end }) => line.text.slice(start, end))).toEqual(['Anna ', 'Berg']);
  });
});
