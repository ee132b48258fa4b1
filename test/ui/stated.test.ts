import { expect, test } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import type { Standing } from '../../src/directory/directory.ts';
import { isTickedAtFirst } from '../../src/ui/stated.ts';

const STATEMENT: Statement = { values: { kind: 'person', name: 'Anna Ek', phones: [], emails: [] }, texts: {}, source: { kind: 'hand' } };

test('new and changed contacts are ticked, all others wait for the journalist', () => {
  const standings: Standing[] = ['new', 'known', 'changed', 'older', 'claimed', 'removed'];
  const ticked = standings.filter((standing) => isTickedAtFirst(STATEMENT, { standing, differs: [] }));
  expect(ticked).toEqual(['new', 'changed']);
});

test('what stands in a footer or is not shown is not ticked', () => {
  for (const standing of ['footer', 'hidden'] as const) {
    const stated = { ...STATEMENT, standing };
    expect(isTickedAtFirst(stated, { standing: 'new', differs: [] })).toBe(false);
  }
});

test('nothing is ticked before the directory has answered', () => {
  expect(isTickedAtFirst(STATEMENT, undefined)).toBe(false);
});
