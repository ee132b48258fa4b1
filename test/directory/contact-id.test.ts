import { expect, test } from 'vitest';
import { idFamily, idMaker } from '../../src/directory/contact-id.ts';

const zeros = (bytes: Uint8Array<ArrayBuffer>): void => void bytes.fill(0);

test('an id is the time, a counter and chance, as RFC 9562 writes version 7', () => {
  const make = idMaker();
  expect(make(0x017f22e279b0, zeros)).toBe('017f22e2-79b0-7000-8000-000000000000');
  expect(make(0x017f22e279b0, zeros)).toBe('017f22e2-79b0-7001-8000-000000000000');
  expect(make()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('ids rise, more of them in a millisecond than the counter holds, and when the clock is put back', () => {
  const make = idMaker();
  const ids = [...Array.from({ length: 10_000 }, () => make(1_000)), make(999), make(2_000)];
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids of one family begin alike as no other id does, rise, and are of version 8 as RFC 9562 writes it', () => {
  const { beginning, next } = idFamily(0x017f22e279b0, zeros);
  expect(next()).toBe('017f22e2-79b0-8000-8000-000000000000');
  expect(next()).toBe('017f22e2-79b0-8000-8000-000001000000');
  expect(idMaker()(0x017f22e279b0, zeros).startsWith(beginning)).toBe(false);
  const family = idFamily();
  const ids = Array.from({ length: 70_000 }, () => family.next());
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith(family.beginning))).toBe(true);
  expect(ids.at(-1)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(idFamily().beginning).not.toBe(family.beginning);
});
