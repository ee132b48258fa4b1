import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

test.each([
  ['<meta property="article:published_time" content="2026-03-02T09:00:00+01:00">', '2026-03-02T08:00:00.000Z'],
  ['<meta name="DC.date" content="2019-11-05"><time datetime="2026-01-01">i dag</time>', '2019-11-05'],
  ['<p>Publicerad <time datetime="2024-05-17">17 maj</time></p>', '2024-05-17'],
  ['<p>Publicerad <time datetime="fredag">fredag</time></p>', undefined],
])('the own date of a page is what its markup says, else its first dated element: %s', (markup, date) => {
  expect(extract(parsePage(`${markup}<p>Alma Granqvist, jurist, 070-174 06 05</p>`), { home: 'SE' }).about.statedAt).toBe(date);
});
