import { expect, test } from 'vitest';
import { weekTimeIn } from '../../src/contact/local-time.ts';
import { isOpen, nextOpening, type OpeningHours } from '../../src/contact/opening-hours.ts';

const DESK: OpeningHours = {
  text: 'mån-tors 8-12, 13-16, fre 8-12',
  spans: [
    { days: [1, 2, 3, 4], from: '13:00', to: '16:00' },
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' },
  ],
};
const NIGHT: OpeningHours = { text: 'sön 22-02', spans: [{ days: [7], from: '22:00', to: '02:00' }] };

test.each([
  [1, '07:59', false, { day: 1, time: '08:00' }],
  [1, '08:00', true, { day: 1, time: '13:00' }],
  [1, '12:00', false, { day: 1, time: '13:00' }],
  [4, '16:00', false, { day: 5, time: '08:00' }],
  [5, '13:00', false, { day: 1, time: '08:00' }],
  [7, '10:00', false, { day: 1, time: '08:00' }],
])('on day %i at %s a desk is open: %s, and opens next as said', (day, time, open, next) => {
  expect(isOpen(DESK, { day, time })).toBe(open);
  expect(nextOpening(DESK, { day, time })).toEqual(next);
});

test('hours that reach over midnight hold on the next day too', () => {
  expect(isOpen(NIGHT, { day: 7, time: '23:00' })).toBe(true);
  expect(isOpen(NIGHT, { day: 1, time: '01:59' })).toBe(true);
  expect(isOpen(NIGHT, { day: 1, time: '02:00' })).toBe(false);
  expect(nextOpening(NIGHT, { day: 7, time: '22:00' })).toEqual({ day: 7, time: '22:00' });
});

test('of hours that could not be read nothing is said', () => {
  expect(isOpen({ text: 'efter överenskommelse' }, { day: 1, time: '10:00' })).toBeUndefined();
  expect(nextOpening(undefined, { day: 1, time: '10:00' })).toBeUndefined();
});

test('the time is that of the country where it has one, also with two zones that are alike, else that of the computer', () => {
  const now = new Date('2026-01-01T23:30:00Z');
  expect(weekTimeIn('SE', now)).toEqual({ day: 5, time: '00:30' });
  expect(weekTimeIn('DE', now)).toEqual({ day: 5, time: '00:30' });
  expect(weekTimeIn('US', now)).toEqual(weekTimeIn(undefined, now));
});
