import { expect, test } from 'vitest';
import { writeCallSheet } from '../../src/exchange/call-sheet.ts';

const WORDS = { language: 'en', calls: 'Calls' };

test('a call sheet is its title, and a line for each with cells parted by tabs', () => {
  const called = [
    { when: '5 Oct 2026, 09:00', outcome: 'No answer' },
    { when: '5 Oct 2026, 09:40', outcome: 'Reached', note: 'Still on the spot' },
  ];
  const people = [
    {
      name: 'Leif Persson',
      jobTitle: 'Head of IT',
      organization: { name: 'Ekstad', units: ['Office', 'IT'] },
      number: '070-174 06 05',
      calls: called,
    },
    { name: 'Anna Ek', calls: [] },
  ];
  expect(writeCallSheet('The fire', people, WORDS).split('\n')).toEqual([
    'The fire',
    '',
    'Name\tTitle\tOrganization\tPhone\tCalls',
    'Leif Persson\tHead of IT\tIT, Office, Ekstad\t070-174 06 05\t5 Oct 2026, 09:00 No answer; 5 Oct 2026, 09:40 Reached – Still on the spot',
    'Anna Ek\t\t\t\t',
    '',
  ]);
});

test('no cell of a call sheet is a formula, nor breaks its line or its columns', () => {
  const hostile = {
    name: '=HYPERLINK("https://evil.example")\nIT\tX',
    number: '+44 20 7946 0000',
    calls: [{ when: '@', outcome: 'Reached', note: 'a\tb\n=c' }],
  };
  const [head = '', row = '', ...rest] = writeCallSheet('=1+1', [hostile], WORDS).split('\n').slice(2);
  expect([writeCallSheet('=1+1', [hostile], WORDS).split('\n')[0], head.split('\t'), rest]).toEqual(["'=1+1", expect.any(Array), ['']]);
  const cells = row.split('\t');
  expect(cells).toHaveLength(5);
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
  expect(cells[3]).toBe('(+44) 20 7946 0000');
});
