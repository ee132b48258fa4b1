import { afterEach, describe, expect, it } from 'vitest';
import { isText, type PageTree, type Pointing } from '../../src/page/page-tree.ts';
import { takeDown } from '../../src/page/take-down.ts';

afterEach(() => {
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

describe('what is selected', () => {
  it('is marked to the letter, and the page says the same as without', () => {
    const shown = show('<p>Frågor besvaras av <b>Disa Hammarlund</b>, presschef, 070-174 06 11, hela dagen.</p>');
    const whole = textOf(takeDown(document));
    const [name, rest] = [shown.querySelector('b')?.firstChild, shown.querySelector('p')?.lastChild];
    if (name && rest) getSelection()?.setBaseAndExtent(name, 5, rest, 26);
    const tree = takeDown(document, { at: 'selection' });
    expect(pointedAt(tree)).toEqual(['Hammarlund', ', presschef, 070-174 06 11']);
    expect(textOf(tree)).toBe(whole);
  });

  it('is nothing where nothing is selected', () => {
    show('<p>Disa Hammarlund</p>');
    expect(takeDown(document, { at: 'selection' }).pointedAt).toEqual([]);
  });

  it('is told apart in a page whose form shadows the names of properties', () => {
    const shown = show('<form><input name="childNodes"><input name="nodeValue"><p>Disa</p></form>');
    const text = shown.querySelector('p')?.firstChild;
    if (text) getSelection()?.selectAllChildren(text.parentNode ?? text);
    expect(pointedAt(takeDown(document, { at: 'selection' }))).toEqual(['Disa']);
  });
});

describe('a link', () => {
  it('is the one that has the focus, of several with its address', () => {
    const shown = show('<a href="tel:0701740611">växel</a> <a href="tel:0701740611">ring</a>');
    shown.querySelectorAll('a')[1]?.focus();
    expect(linkWords({ at: 'link', href: 'tel:0701740611' })).toEqual(['ring']);
  });

  it('is every link of its address where none has the focus', () => {
    show('<a href="tel:0701740611">växel</a> <a href="tel:0701740611">ring</a> <a href="tel:0701740612">annan</a>');
    expect(linkWords({ at: 'link', href: 'tel:0701740611' })).toEqual(['växel', 'ring']);
  });

  it('is found in an open shadow tree', () => {
    const shown = show('<div></div>');
    const root = shown.querySelector('div')?.attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    link.href = 'mailto:disa@ekstad.example.org';
    link.textContent = 'skriv';
    root?.append(link);
    link.focus();
    expect(linkWords({ at: 'link', href: 'mailto:disa@ekstad.example.org' })).toEqual(['skriv']);
  });
});

function show(markup: string): HTMLElement {
  const shown = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html').body.firstElementChild;
  if (!(shown instanceof HTMLElement)) throw new Error('There is nothing to show.');
  document.body.append(shown);
  return shown;
}

function pointedAt({ nodes, pointedAt = [] }: PageTree): string[] {
  return pointedAt.map((index) => {
    const node = nodes[index];
    return node && isText(node) ? node.text : '';
  });
}

function linkWords(pointing: Pointing): string[] {
  const tree = takeDown(document, pointing);
  return (tree.pointedAt ?? []).map((index) => textOf(tree, index));
}

function textOf({ nodes }: PageTree, from = 0): string {
  return nodes
    .slice(from, nodes[from]?.end)
    .map((node) => (isText(node) ? node.text : ''))
    .join('');
}
