import { describe, expect, test } from 'vitest';
import { staffList } from '../../bench/staff-list.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { PageNode, PageTree } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';

/** The tree with a count of how often a node of it is looked at. A node is counted each time anybody asks for it. */
function counted(tree: PageTree): { tree: PageTree; visits: () => number } {
  let visits = 0;
  const nodes = new Proxy(tree.nodes, {
    get: (all: PageNode[], key: string | symbol): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) visits += 1;
      return Reflect.get(all, key);
    },
  });
  return { tree: { ...tree, nodes }, visits: () => visits };
}

function visitsOf(html: string): { visits: number; nodes: number } {
  const { tree, visits } = counted(parsePage(html, 'https://council.example/staff'));
  extract(tree, { home: 'GB' });
  return { visits: visits(), nodes: tree.nodes.length };
}

function nested(depth: number): string {
  return `<html lang=en><body>${'<div>'.repeat(depth)}<h3>Anna Ashford</h3><p>Press officer</p><p>020 7946 0005</p>${'</div>'.repeat(depth)}`;
}

/** How often each node is looked at, on the page with most. */
const MOST_VISITS = 30;

describe('ten times the page is at most eleven times the work, counted in looks at a node', () => {
  test.each([
    ['a staff list in a table', staffList(100, 'table'), staffList(1_000, 'table')],
    ['a staff list in cards', staffList(100, 'cards'), staffList(1_000, 'cards')],
    ['a card nested 500 and 5,000 deep', nested(500), nested(5_000)],
  ])('%s', (_, small, large) => {
    const [few, many] = [visitsOf(small), visitsOf(large)];
    expect(many.visits / few.visits).toBeLessThan(11);
    expect(many.visits / many.nodes).toBeLessThan(MOST_VISITS);
  });
});
