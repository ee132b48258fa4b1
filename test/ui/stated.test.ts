import { expect, test } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import type { Standing } from '../../src/directory/directory.ts';
import { isSame, isTickedAtFirst, keysOf } from '../../src/ui/stated.ts';

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

test('a person is known by name when a page is read again, a desk by how it is reached, and no two by the same', () => {
  const reached = (name: string, kind: 'person' | 'office', number: string): Statement => ({
    ...STATEMENT,
    values: { kind, name, phones: [{ number, country: 'SE', features: [] }], emails: [] },
  });
  const first = [reached('Anna Ek', 'person', '+46701740605'), reached('Press', 'office', '+46701740606')];
  const again = [reached('Anna Ek', 'person', '+46701740699'), reached('Presstjänst', 'office', '+46701740606')];
  expect(keysOf(again)).toEqual(keysOf(first));
  expect(new Set(keysOf([...first, ...first])).size).toBe(4);
});

test('a page whose title alone has changed says the same', () => {
  const read = (title: string, name: string) => {
    const source = {
      kind: 'page',
      address: 'https://a.example/',
      host: 'a.example',
      site: 'a.example',
      recognisedBy: 'lines',
      title,
    } as const;
    return { state: 'read' as const, stated: [{ ...STATEMENT, source, values: { ...STATEMENT.values, name } }], missed: [] };
  };
  expect(isSame(read('Press', 'Anna Ek'), read('(1) Press', 'Anna Ek'))).toBe(true);
  expect(isSame(read('Press', 'Anna Ek'), read('Press', 'Leif Ek'))).toBe(false);
  expect(isSame(read('Press', 'Anna Ek'), { state: 'loading' })).toBe(false);
});
