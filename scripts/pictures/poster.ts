import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../places.ts';
import { findProgram } from '../programs.mjs';
import type { Camera } from './camera.ts';

/** What a store asks for, in pixels. */
export type Size = { width: number; height: number };

/** Screenshots (Chrome Web Store, "Supplying images"; addons.mozilla.org takes the same) and the small promotional tile. */
export const SCREENSHOT: Size = { width: 1280, height: 800 };
export const TILE: Size = { width: 440, height: 280 };

/** A popup is drawn larger than it is, so that it is read in a store: so many pixels to one of CSS. */
export const SCALE = 1.35;
/** How wide and high a popup is in a picture, and a page in a tab; in pixels of the picture. */
const POPUP: Size = { width: 540, height: 715 };
const TAB: Size = { width: 1120, height: 640 };

/** Makes what a store shows: a view of ours on a ground of our colour, with a sentence beside it. */
export type Poster = {
  /** A view under or beside the sentence. */
  screenshot: (view: View, sentence: string) => Promise<Buffer>;
  /** The icon, the name and what it is. */
  tile: (name: string, sentence: string) => Promise<Buffer>;
  close: () => Promise<void>;
};

/** A picture of ours (PNG), and whether it is of a popup or of a page in a tab. */
export type View = { picture: Buffer; isPopup: boolean };

export async function openPoster(): Promise<Poster> {
  const executablePath = findProgram('chromium');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  return {
    screenshot: ({ picture, isPopup }, sentence) =>
      print(
        browser,
        SCREENSHOT,
        `<main class="${isPopup ? 'beside' : 'above'}"><h1>${escaped(sentence)}</h1>${image('png', picture)}</main>`,
      ),
    tile: (name, sentence) =>
      print(browser, TILE, `<main class="tile">${image('svg+xml', icon())}<h1>${escaped(name)}</h1><p>${escaped(sentence)}</p></main>`),
    close: () => browser.close(),
  };
}

/** Takes the named views, larger, into a map. */
export function collecting(names: ReadonlySet<string>, into: Map<string, View>): Camera {
  return async (page, name) => {
    if (names.has(name)) into.set(name, await viewOf(page));
  };
}

async function viewOf(page: Page): Promise<View> {
  const isPopup = page.url().includes('/popup.html');
  await page.emulateMedia({ colorScheme: 'light' });
  if (!isPopup) await page.setViewportSize(TAB);
  await page.evaluate(isPopup ? styled(sized(POPUP)) : styled(`:root { zoom: ${SCALE} }`));
  // The browser fits the popup's window to its page a little later; a condition cannot be asked of a page that allows no eval.
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await page.evaluate(styled(''));
  return { picture, isPopup };
}

/** A popup has the size that its page asks for. */
function sized({ width, height }: Size): string {
  return `.popup-page { width: ${Math.floor(width / SCALE)}px; height: ${Math.floor(height / SCALE)}px }`;
}

/** A script that gives a page these styles besides its own. */
function styled(css: string): string {
  return `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('${css}'); document.adoptedStyleSheets = [sheet]; }`;
}

async function print(browser: Browser, viewport: Size, body: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport });
  await page.setContent(`<!doctype html><style>${STYLE}</style>${body}`, { waitUntil: 'load' });
  return page.screenshot().finally(() => page.close());
}

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { font-family: system-ui, "Noto Sans", "Liberation Sans", sans-serif; background: #0a5a8c; color: #fff }
  main { display: flex; width: 100vw; height: 100vh }
  h1 { font-weight: 700; line-height: 1.2; text-wrap: balance }
  .beside { align-items: center; justify-content: space-between; gap: 64px; padding: 0 80px }
  .beside h1 { font-size: 52px }
  .above { flex-direction: column; align-items: center; justify-content: space-between }
  .above h1 { font-size: 40px; text-align: center; margin: auto; padding: 0 80px }
  .above img { flex: none; border-radius: 12px 12px 0 0 }
  .beside img, .above img { box-shadow: 0 16px 48px rgb(0 0 0 / .35) }
  .beside img { flex: none; border-radius: 12px }
  .tile { flex-direction: column; align-items: flex-start; justify-content: center; gap: 12px; padding: 0 36px }
  .tile img { width: 80px }
  .tile h1 { font-size: 30px }
  .tile p { font-size: 18px; line-height: 1.35 }
`;

function icon(): Buffer {
  // On our own ground it is drawn as on a dark toolbar: lighter.
  const drawing = readFileSync(join(root, 'docs', 'icon.svg'), 'utf8');
  return Buffer.from(drawing.replace('#1a7fc1', '#3b9ddd'));
}

function image(kind: string, octets: Buffer): string {
  return `<img src="data:image/${kind};base64,${octets.toString('base64')}">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
