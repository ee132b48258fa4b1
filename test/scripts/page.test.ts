import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalNumber } from '../../scripts/page/fictional-number.ts';
import { type Found, makePair } from '../../scripts/page/make-pair.ts';
import { root } from '../../scripts/places.ts';
import { lineKind } from '../../src/contact/phone-number.ts';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';
import { differences } from '../differences.ts';

const FAR = `<section><p>${'Fullmäktige beslutade om den nya skolan i byn. '.repeat(12)}</p></section>`;
const PAGE = `<!doctype html><html lang="sv"><head><title>Press | Vindala kommun</title><style>p { color: red }</style>
<script>track("Åsa Öberg")</script><script type="application/ld+json">{"@type":"Thing","name":"Åsa Öberg"}</script></head><body>
<!-- Åsa Öberg slutar i maj -->${FAR}${FAR}
<h2>Presskontakt</h2>
<div class="card"><img src="/bilder/asa-oberg.jpg" alt="Åsa Öberg"><h3>Åsa Öberg</h3><p>Kommunikationschef</p>
<p>Telefon: <a href="tel:+46980319205" title="Ring Åsa">0980-<b>31</b> 92 05</a>, <a href="tel:+46980319206">92 06</a></p>
<p>Mobil: 070-174 06 91</p><p>E-post: <a href="mailto:asa.oberg@kommun.vindala.se" aria-label="Skriv till Åsa Öberg">asa.oberg@kommun.vindala.se</a></p></div>
<div class="card"><h3>Per Norling</h3><p>Pressekreterare</p><p>E-post: pnorling (snabel-a) vindala . se</p><p>Tel: 044-10 00 77</p></div>
<p>Åsas vikarie heter Nils. Per Norlings sida: <a href="https://www.vindala.se/per-norling">www.vindala.se/per-norling</a>. Vindala kommuns växel: 08-465 004 77</p>
${FAR}</body></html>`;
const REAL = /öberg|oberg|norling|\båsa|\basa\b|vindala|319205|319206|31 92 0[56]|1740691|06 91|10 00 77|004 77/i;
const FOUND: Found = { text: PAGE, plain: false, address: 'https://www.vindala.se/kontakt/asa-oberg' };
const { page, expected, check } = makePair(FOUND);

describe('a pair made of a real page', () => {
  it('leaves nobody real: no name, number, address or host, in words, links, attributes or structured data', () => {
    expect(REAL.exec(page)?.[0]).toBeUndefined();
    expect(REAL.exec(JSON.stringify(expected))?.[0]).toBeUndefined();
  });

  it('gives the same person the same name everywhere, and an address made of it as the old one was', () => {
    const [first, second] = expected.contacts;
    const [given = '', surname = ''] = (first?.name ?? '').toLowerCase().split(' ');
    expect(first?.emails[0]?.address).toBe(`${given}.${surname}@kommun.alvervik.example.org`);
    expect(page).toContain(`alt="${first?.name}"`);
    expect(page).toContain(`aria-label="Skriv till ${first?.name}"`);
    expect(page).toContain(`${first?.name?.split(' ')[0]}s vikarie`);
    const [perhaps = '', other = ''] = (second?.name ?? '').toLowerCase().split(' ');
    expect(page).toContain(`${perhaps[0]}${other} (snabel-a) alvervik . example . org`);
    expect(page).toContain(`www.alvervik.example.org/${perhaps}-${other}`);
  });

  it('keeps the notation of each number, one that runs through elements and one that says its end only', () => {
    const numbers = expected.contacts.flatMap(({ phones }) => phones.map(({ number }) => number));
    expect(numbers).toContain('+46701740605');
    const [first = '', second = ''] = numbers.filter((number) => number.startsWith('+46980'));
    expect(page).toContain(`href="tel:${first}"`);
    expect(page).toContain(`0980-<b>31</b> 92 ${first.slice(-2)}</a>, <a href="tel:${second}">92 ${second.slice(-2)}</a>`);
    expect(page).toContain('Mobil: 070-174 06 05');
  });

  it('is read as the page was', () => {
    const { statements } = extract(parsePage(page, expected.address), expected.home === undefined ? {} : { home: expected.home });
    const stated = statements.map(({ values }) => values);
    expect(differences(expected.contacts, stated)).toEqual([]);
    expect(stated.map(({ jobTitle }) => jobTitle)).toEqual(expect.arrayContaining(['Kommunikationschef', 'Pressekreterare']));
    expect(stated.length).toBe(extract(parsePage(PAGE, FOUND.address), {}).statements.length);
    expect(check.join('\n')).not.toMatch(/Read otherwise|Still real/);
  });

  it('is cut down to its contacts, and their layout stays', () => {
    expect(page).not.toMatch(/<style|<script>|<!--|Fullmäktige/);
    expect(page).toMatch(/<h2>Presskontakt<\/h2>\s*<div class="card"><img[^>]*><h3>/);
  });

  it('is the same pair each time', () => expect(makePair(FOUND).page).toBe(page));
});

describe('what is left to a human', () => {
  it.each([
    ['names of other scripts', 'Иван Петров, директор, +46 70 174 06 91', /other scripts than Latin.*Иван Петров/],
    ['a number of a country that keeps none for fiction', 'Tlf. +47 22 12 34 56', /no range is kept.*\+4722000001/],
    ['a mailbox that may be somebody', 'Skriv till kluge@vindala.se', /mailboxes of desks.*kluge@vindala\.se/],
    ['somebody whom only an address names', 'Skriv till britt.alm@vindala.se', /guessed in these addresses.*britt\.alm@vindala\.se/],
    [
      'words that look like a name',
      `${'Badhuset öppnar i maj, och då blir det sång och dans för alla som vill. '.repeat(3)} Sedan kommer även Kvirra Tjomsla till badet.`,
      /names that were not recognised.*Kvirra Tjomsla/,
    ],
    ['digits that are no number', 'Skriv till info@vindala.se. Konto 9982-1234567', /not read as numbers.*9982-1234567/],
    ['that the .json is only what is read', 'Hej', /Correct it by what the page says/],
  ])('says %s', (_, text, sentence) => {
    const pair = makePair({ text: `<html lang="sv"><p>${text}</p></html>`, plain: false, home: 'SE' });
    expect(pair.check.join('\n')).toMatch(sentence);
  });

  it('decodes and encodes again what Cloudflare hides', () => {
    const hide = (address: string): string =>
      [0x42, ...[...address].map((letter) => letter.charCodeAt(0) ^ 0x42)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    for (const markup of [
      '<a href="/cdn-cgi/l/email-protection#CODE">E-post</a>',
      '<span data-cfemail="CODE">[email&#160;protected]</span>',
    ]) {
      const text = `<p>Åsa Öberg, chef, ${markup.replace('CODE', hide('asa@vindala.se'))}</p>`;
      const { page: hidden, expected: read } = makePair({ text, plain: false });
      const address = read.contacts[0]?.emails[0]?.address ?? '';
      expect(address).toMatch(/@alvervik\.example\.org$/);
      expect(hidden).toContain(hide(address));
    }
  });
});

describe('an invented number', () => {
  it.each([
    ['+46701234567', 'SE', '+46701740605'],
    ['+4644123456', 'SE', '+4644000001'],
    ['+46812345678', 'SE', '+46846500400'],
    ['+441212345678', 'GB', '+441214960000'],
    ['+12125550199', 'US', '+12125550100'],
    ['+33123456789', 'FR', '+33199000000'],
    ['+493012345678', 'DE', '+493023125000'],
    ['+4722123456', 'NO', '+4722000001'],
    ['+358401234567', 'FI', '+358401000001'],
  ])('for %s of %s is %s, of the same length and sort of line', (number, country, stand) => {
    const invented = fictionalNumber(number, country, new Set([number]));
    expect(invented?.number).toBe(stand);
    expect(stand.length).toBe(number.length);
    expect(lineKind(stand)).toBe(lineKind(number));
  });
});

describe('the command that makes pairs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pair-'));
    writeFileSync(join(folder, 'page.txt'), 'Presskontakt\nÅsa Öberg\nIT-chef\n070-174 06 91\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...asked: string[]): { said: string; complaints: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/page.ts'), ...asked, '--into', folder],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    return { said: stdout, complaints: stderr, status };
  }

  it('writes both halves, and not over a pair that is there', () => {
    const { said, status } = run(join(folder, 'page.txt'), 'lines/short-sv', '--home', 'SE');
    expect(status).toBe(0);
    expect(said).toContain('Left to check by hand:');
    expect(readFileSync(join(folder, 'lines/short-sv.txt'), 'utf8')).toMatch(/^Presskontakt\n(?!Åsa).+\nIT-chef\n070-174 06 05\n$/);
    expect(JSON.parse(readFileSync(join(folder, 'lines/short-sv.json'), 'utf8'))).toMatchObject({
      home: 'SE',
      contacts: [{ jobTitle: 'IT-chef', phones: [{ number: '+46701740605' }] }],
    });
    expect(run(join(folder, 'page.txt'), 'lines/short-sv')).toMatchObject({
      status: 2,
      complaints: expect.stringContaining('is there already'),
    });
  });

  it('says what it needs, and what it cannot read', () => {
    expect(run(join(folder, 'page.txt'), 'short').complaints).toContain('name a recogniser and the page');
    expect(run(join(folder, 'gone.html'), 'lines/gone').complaints).toContain('there is no such file');
  });
});
