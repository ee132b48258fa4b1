import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes pictures of a popup, or of a page in a tab, in each look that is asked for, as `<folder>/<name>-<look>.png`. */
export type Camera = (page: Page, name: string) => Promise<void>;

/** Width in pixels of CSS. */
export type Look = { scheme: 'light' | 'dark'; width: number };

/** How a popup is looked at, and a page in a tab: as wide as most are, and as narrow as they get. */
export const LOOKS: Looks = {
  popup: [
    { scheme: 'light', width: 400 },
    { scheme: 'dark', width: 400 },
    { scheme: 'light', width: 320 },
  ],
  tab: [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 1280 },
    { scheme: 'light', width: 340 },
    { scheme: 'dark', width: 340 },
  ],
};

type Looks = Record<'popup' | 'tab', readonly Look[]>;

/** Less than the popup asks for: a screen without a display is 600 high, and a popup that does not fit grows wider. */
const HEIGHT = 500;
const TAB = { width: 1280, height: 720 };
/** README shows less of a page in a tab than a window does. */
const IN_README = { width: 880, height: 372 };
/** A phone's, or half of a divided screen. */
const NARROW_HEIGHT = 800;

export function camera(folder: string, looks: Looks): Camera {
  mkdirSync(folder, { recursive: true });
  return async (page, name) => {
    const inTab = !isPopup(page);
    for (const look of looks[inTab ? 'tab' : 'popup']) await picture(page, look, join(folder, `${name}-${look.scheme}-${look.width}.png`));
    if (inTab) await page.setViewportSize(TAB);
  };
}

/** Takes the named pictures only, each in one look, as `<folder>/<name>.png`. */
export function portrait(folder: string, names: ReadonlySet<string>): Camera {
  return async (page, name) => {
    if (!names.has(name)) return;
    if (!isPopup(page)) await page.setViewportSize(IN_README);
    await shoot(page, { scheme: 'light', width: 400 }, join(folder, `${name}.png`));
  };
}

async function picture(page: Page, { scheme, width }: Look, path: string): Promise<void> {
  if (!isPopup(page)) await page.setViewportSize({ width, height: width < TAB.width / 2 ? NARROW_HEIGHT : TAB.height });
  await shoot(page, { scheme, width }, path);
}

async function shoot(page: Page, { scheme, width }: Look, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  if (isPopup(page)) await page.evaluate(sizing(width));
  // The browser fits the popup's window to its page a little later; a condition cannot be asked of a page that allows no eval.
  await page.waitForTimeout(200);
  await page.screenshot({ path });
}

function isPopup(page: Page): boolean {
  return page.url().includes('/popup.html');
}

/** A popup has the size its page asks for, so the page is made to ask. */
function sizing(width: number): string {
  return `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.popup-page { width: ${width}px; height: ${HEIGHT}px }');
    document.adoptedStyleSheets = [sheet];
  }`;
}
