import type { Locator, Page } from 'playwright-core';
import type { Where } from './driver.ts';
import type { Screen } from './screen.ts';

/** Presses the right button on a part of the page, and takes our entry of the menu that opens: the last before the browser's own at its end. */
export async function chooseFromMenu(page: Page, screen: Screen, where: Where): Promise<void> {
  await page.bringToFront();
  const target = await targetOf(page, where);
  await target.scrollIntoViewIfNeeded();
  const within = 'select' in where ? await select(target, where.select) : { x: 8, y: 8 };
  const box = await target.boundingBox();
  if (!box) throw new Error('What was to be clicked is not shown.');
  const edges = await edgesOf(page);
  const before = screen.windows();
  await screen.rightClick(edges.x + box.x + within.x, edges.y + box.y + within.y);
  await screen.untilMore(before);
  // "Inspect" stands below ours; under a click on the page itself "View page source" as well.
  const below = 'page' in where ? 2 : 1;
  await screen.press(...Array.from({ length: below + 1 }, () => 'Up'), 'Return');
}

/** Presses keys while the page has them, with some words selected. */
export async function pressShortcut(page: Page, screen: Screen, keys: string, words: string | undefined): Promise<void> {
  await page.bringToFront();
  // A click gives the keyboard to the window: left to itself, the window manager does so in its own time.
  const edges = await edgesOf(page);
  await screen.click(edges.x + 4, edges.y + 4);
  if (words !== undefined) await select(await targetOf(page, { select: words }), words);
  await screen.press(keys.toLowerCase());
}

/** Where on the screen the page begins, in pixels. */
async function edgesOf(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
}

async function targetOf(page: Page, where: Where): Promise<Locator> {
  const frames = page.frames();
  const locators = frames.map((frame) =>
    'select' in where
      ? frame.getByText(where.select).last()
      : 'link' in where
        ? frame.locator(`a[href="${where.link}"]`)
        : frame.locator('h1'),
  );
  for (const locator of locators) if ((await locator.count()) > 0) return locator.first();
  throw new Error(`Nothing on the page is ${JSON.stringify(where)}.`);
}

/** Selects exactly the words, wherever they stand in the element; answers where in it, in pixels. */
async function select(target: Locator, words: string): Promise<{ x: number; y: number }> {
  return target.evaluate((element, wanted) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      const selected = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const around = element.getBoundingClientRect();
      return { x: (selected?.x ?? 0) - around.x + 8, y: (selected?.y ?? 0) - around.y + 8 };
    }
    throw new Error(`"${wanted}" does not stand in one text.`);
  }, words);
}
