import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes pictures of a popup or page in each look that is asked for, as `<folder>/<name>-<look>.png`. */
export type Camera = (page: Page, name: string) => Promise<void>;

export type Look = { scheme: 'light' | 'dark'; width: number };

/** Less than the popup asks for: a screen without a display is 600 high, and a popup that does not fit grows wider. */
const HEIGHT = 500;

export function camera(folder: string, looks: readonly Look[]): Camera {
  mkdirSync(folder, { recursive: true });
  return async (page, name) => {
    for (const look of looks) await picture(page, look, join(folder, `${name}-${look.scheme}-${look.width}.png`));
  };
}

/** Takes the named pictures only, each in one look, as `<folder>/<name>.png`. */
export function portrait(folder: string, names: ReadonlySet<string>): Camera {
  return async (page, name) => {
    if (names.has(name)) await picture(page, { scheme: 'light', width: 400 }, join(folder, `${name}.png`));
  };
}

async function picture(page: Page, { scheme, width }: Look, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(sizing(width));
  // The browser fits the popup's window to its page a little later; a condition cannot be asked of a page that allows no eval.
  await page.waitForTimeout(200);
  await page.screenshot({ path });
}

/** A popup has the size its page asks for, so the page is made to ask. */
function sizing(width: number): string {
  return `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.popup-page { width: ${width}px; height: ${HEIGHT}px }');
    document.adoptedStyleSheets = [sheet];
  }`;
}
