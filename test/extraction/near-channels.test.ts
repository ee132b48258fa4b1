import { expect, test } from 'vitest';
import { know } from '../../src/extraction/know.ts';
import { linesOf } from '../../src/extraction/lines.ts';
import { hearLines } from '../../src/extraction/near-channels.ts';
import { pageOf } from '../../src/extraction/page.ts';
import { parsePage } from '../../src/page/parse.ts';

const PARAGRAPHS = Array.from({ length: 60 }, (_, number) => `<p>Paragraph ${number === 0 ? 'one' : 'more'} of the story</p>`).join('');

function nearLines(html: string): boolean[] {
  const tree = parsePage(html, 'https://council.example/staff');
  const lines = linesOf(tree);
  const page = pageOf(tree, lines, know(tree, lines, { home: 'GB' }));
  return hearLines(
    page.lines.map((line, index) => ({ line, index })),
    page,
    ({ place }) => place !== 'hidden',
  ).map(({ near }) => near);
}

test('lines stand near a number or address that follows within 16 lines or stands within 8 lines before, and others do not', () => {
  const near = nearLines(`<html lang=en><body>${PARAGRAPHS}<p>020 7946 0005</p>${PARAGRAPHS}`);
  expect(near.flatMap((isNear, at) => (isNear ? [at] : []))).toEqual(Array.from({ length: 16 + 1 + 8 }, (_, at) => 60 - 16 + at));
});

test('a number that is not shown is near to nobody', () => {
  expect(nearLines(`<html lang=en><body><p>Anna Ashford</p><p style="display:none">020 7946 0005</p>`)).not.toContain(true);
});
