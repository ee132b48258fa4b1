// Draws public/icons/*.png of docs/icon.svg, in every size and for both kinds of toolbar. Usage: npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { root } from './places.ts';
import { findProgram } from './programs.mjs';

/** Whole pixels at 16 stay whole at its multiples; sides in pixels. */
const SIDES = [16, 32, 48, 96];
/** The Chrome Web Store asks for 96 pixels within 128, the rest transparent ("Supplying images", Extension icons). */
const OF_STORE = { side: 128, drawn: 96 };
/** Firefox takes another icon where the toolbar is dark: the colours of the interface in its dark theme. */
const ON_DARK: Readonly<Record<string, string>> = { '#1a7fc1': '#7fc1ef', '#fff': '#06202f', '#ffc34d': '#9a4300' };
const SIDES_ON_DARK = [16, 32];

const drawing = readFileSync(join(root, 'docs', 'icon.svg'), 'utf8');
const onDark = drawing.replace(/(?<=fill=")[^"]+/g, (colour) => ON_DARK[colour] ?? colour);

const executablePath = findProgram('chromium');
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const side of SIDES) await draw(page, drawing, { side, drawn: side }, `${side}.png`);
for (const side of SIDES_ON_DARK) await draw(page, onDark, { side, drawn: side }, `${side}-on-dark.png`);
await draw(page, drawing, OF_STORE, `${OF_STORE.side}.png`);
await browser.close();

async function draw(on: Page, svg: string, { side, drawn }: { side: number; drawn: number }, name: string): Promise<void> {
  await on.setViewportSize({ width: side, height: side });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await on.setContent(`<body style="margin: ${(side - drawn) / 2}px"><img src="${source}" width="${drawn}" style="display: block">`);
  writeFileSync(join(root, 'public', 'icons', name), await on.screenshot({ omitBackground: true }));
}
