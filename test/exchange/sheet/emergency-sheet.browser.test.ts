import jsQR from 'jsqr';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Contact } from '../../../src/contact/contact.ts';
import type { Card } from '../../../src/exchange/card.ts';
import { codeOf, OCTETS_ON_PAPER } from '../../../src/exchange/qr.ts';
import { cardOf, OFFICE, PERSON, WORDS } from '../cards.ts';
import { sheetOf } from './sheets.ts';

const SEEN = '2026-10-07T08:00:00.000Z';
const MOBILE = { number: '+46701740610', country: 'SE', features: ['mobile' as const] };

describe('a contact on the sheet', () => {
  test('has its name, its work, its numbers as one dials them at home in the order one would try them, and its addresses', () => {
    const [block] = blocks(PERSON);
    expect(textIn(block, 'h4')).toBe('Leif Ekman Press');
    expect(textIn(block, '.work')).toBe('IT-chef; tf. kommunikationschef, IT-enheten');
    expect(linesIn(block)).toEqual([
      'mobile 070-174 06 10 direkt, vardagar 8–17',
      'main-number 08-465 004 01 ankn. 123',
      'voice 08-465 004 02',
      'fax 08-465 004 03',
      'voice 11414',
      'e-post leif.ekman@ekstad.example',
      'e-post press@ekstad.example endast press',
    ]);
    const links = [...(block?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toContain('tel:+46701740610');
    expect(links).toContain('mailto:leif.ekman@ekstad.example');
  });

  test('has the day it was confirmed, the day it was last seen, and whose word it is, dated when', () => {
    expect(textIn(blocks(PERSON)[0], '.whence')).toBe(
      '✓ bekräftat 2026-10-08 · senast sedd 2026-10-07 · ekstad.example (daterad 2026-10-05)',
    );
  });

  test('is marked where nobody has said it for a year, be it read yesterday', () => {
    const old = {
      address: 'https://ekstad.example/2024',
      site: 'ekstad.example',
      statedAt: '2024-05-02',
      firstSeenAt: SEEN,
      lastSeenAt: SEEN,
    };
    const card = cardOf({ phones: [MOBILE] }, { sources: [old] });
    expect(textIn(blocks(card)[0], '.whence')).toMatch(/^Äldre än ett år · senast sedd 2026-10-07/);
    expect(textIn(blocks({ ...card, confirmedAt: SEEN })[0], '.whence')).not.toContain('Äldre');
  });

  test('has a code that a camera reads off the paper', async () => {
    const paper = codeOf(PERSON, WORDS, OCTETS_ON_PAPER);
    expect(await scanned(blocks(PERSON)[0])).toBe(paper?.text);
    expect(paper?.size).toBeLessThanOrEqual(61 + 8);
  });

  test('has nothing of the journalist’s own notes and tags', () => {
    expect(sheetOf([PERSON])).not.toMatch(/tillbaka|bakgrund|kommun, stor/);
  });

  test('that has no name is called by its desk', () => {
    const desk = { kind: 'office' as const, organization: { name: 'Ekstads kommun', units: ['Växeln'] }, phones: [MOBILE], emails: [] };
    expect(textIn(blocks({ ...OFFICE, contact: desk })[0], 'h4')).toBe('Växeln');
  });
});

describe('the sheet', () => {
  const named = (name: string, contact: Partial<Contact> = {}): Card => cardOf({ name, phones: [MOBILE], ...contact });
  const CARDS = [
    named('Åsa Ek', { organization: { name: 'Region Mitt' } }),
    named('Siv Ek', { organization: { name: 'Ekstads kommun', units: ['Skolan'] } }),
    named('Leif Ek', { organization: { name: 'Ekstads kommun', units: ['Service', 'IT'] } }),
    named('Anna Ek', { organization: { name: 'Ekstads kommun', units: ['Service'] } }),
    named('Pär Ek', { organization: { name: 'Ekstads kommun', units: ['Service'] }, press: true }),
    { ...OFFICE, contact: { ...OFFICE.contact, organization: { name: 'Ekstads kommun', units: ['Service'] } } },
    named('Gun Ek', { organization: { name: 'EKSTADS KOMMUN' } }),
    named('Mo Ek'),
  ];

  test('goes by organization and unit, desks and press first; who belongs nowhere comes last', () => {
    const order = [...parsed(sheetOf(CARDS)).querySelectorAll('h2, h3, h4')].map((heading) => heading.textContent);
    expect(order).toEqual([
      'Ekstads kommun',
      'Gun Ek',
      'Service',
      'Kommunens växel',
      'Pär Ek Press',
      'Anna Ek',
      'Service › IT',
      'Leif Ek',
      'Skolan',
      'Siv Ek',
      'Region Mitt',
      'Åsa Ek',
      'Utan organisation',
      'Mo Ek',
    ]);
  });

  test('lists at its head whom it holds, and leads there', () => {
    const page = parsed(sheetOf(CARDS));
    const list = [...page.querySelectorAll('header li')];
    expect(list.map(({ textContent }) => textContent)).toEqual([
      'Ekstads kommun 6 kontakter',
      'Region Mitt 1 kontakter',
      'Utan organisation 1 kontakter',
    ]);
    const targets = list.map((line) => page.querySelector(line.querySelector('a')?.getAttribute('href')?.replace('#', '#\\3') ?? ''));
    expect(targets.map((target) => target?.querySelector('h2')?.textContent)).toEqual([
      'Ekstads kommun',
      'Region Mitt',
      'Utan organisation',
    ]);
    expect(page.documentElement.lang).toBe('sv');
    expect(page.title).toBe('Krislista, utskriven 2026-11-27');
  });

  test('needs nothing from anywhere, and holds no script', () => {
    const page = parsed(sheetOf([PERSON, OFFICE]));
    expect(page.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

describe('on paper', () => {
  afterEach(() => emulate(''));

  test('no contact is broken, a unit’s heading is in one piece with its first contact, and the organization heads every page', async () => {
    const page = await shown(sheetOf([PERSON, OFFICE]));
    await emulate('print');
    expect(styles(page, 'tbody tr', 'breakInside')).toEqual(['avoid', 'avoid']);
    expect(styles(page, 'thead', 'display')).toEqual(['table-header-group']);
    const heading = page.querySelector('h3');
    expect([heading?.textContent, heading?.closest('tr')?.querySelector('h4')?.textContent]).toEqual([
      'Serviceförvaltningen › IT-enheten',
      'Leif Ekman Press',
    ]);
  });

  test('four of one organization begin a page, fewer stand together on one', async () => {
    const of = (name: string, count: number) => Array.from({ length: count }, () => cardOf({ organization: { name }, phones: [MOBILE] }));
    const page = await shown(sheetOf([...of('A', 4), ...of('B', 3), ...of('C', 4)]));
    await emulate('print');
    expect(styles(page, 'section', 'breakBefore')).toEqual(['auto', 'auto', 'page']);
    expect(styles(page, 'section', 'breakInside')).toEqual(['auto', 'avoid', 'auto']);
  });

  test('what is read first is large, and all is black on white whatever the theme', async () => {
    const page = await shown(sheetOf([PERSON]));
    await emulate('print', 'dark');
    expect(styles(page, 'li:first-child .digits', 'fontSize')).toEqual([`${(22 * 4) / 3}`.slice(0, 7).concat('px')]);
    expect(styles(page, 'html', 'backgroundColor')).toEqual(['rgb(255, 255, 255)']);
    expect(styles(page, 'html', 'color')).toEqual(['rgb(0, 0, 0)']);
  });
});

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

function blocks(...cards: Card[]): Element[] {
  return [...parsed(sheetOf(cards)).querySelectorAll('article')];
}

function textIn(block: Element | undefined, part: string): string | undefined {
  return block?.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim();
}

function linesIn(block: Element | undefined): string[] {
  return [...(block?.querySelectorAll('li') ?? [])].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** As a browser shows it. */
async function shown(text: string): Promise<Document> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  frame.srcdoc = text;
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  if (frame.contentDocument === null) throw new Error('It is not shown.');
  return frame.contentDocument;
}

function styles(
  page: Document,
  part: string,
  name: 'breakInside' | 'breakBefore' | 'display' | 'fontSize' | 'backgroundColor' | 'color',
): string[] {
  return [...page.querySelectorAll(part)].map((element) => page.defaultView?.getComputedStyle(element)[name] ?? '');
}

async function emulate(media: string, scheme = 'light'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
}

/** As a camera sees it printed: 28 mm wide at 200 dots an inch. */
async function scanned(block: Element | undefined): Promise<string | undefined> {
  const side = Math.round((28 / 25.4) * 200);
  const drawn = block?.querySelector('svg')?.cloneNode(true);
  if (!(drawn instanceof SVGElement)) return undefined;
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('width', String(side));
  drawn.setAttribute('height', String(side));
  const picture = new Image(side, side);
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(side, side).getContext('2d');
  canvas?.drawImage(picture, 0, 0);
  const pixels = canvas?.getImageData(0, 0, side, side);
  const found = pixels && jsQR(pixels.data, side, side);
  return found ? new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found.binaryData)) : undefined;
}
