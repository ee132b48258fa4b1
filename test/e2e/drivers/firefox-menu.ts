import type { Where } from './driver.ts';
import type { Firefox } from './firefox.ts';
import { chord } from './keys.ts';
import { until } from './until.ts';

/** The name under which WebDriver hands elements over (W3C WebDriver, "elements"). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Presses the right button on a part of the page in front, and takes our entry of the menu that opens. */
export async function chooseFromMenu({ ask, inside }: Firefox, where: Where): Promise<void> {
  const target = (await found(ask, where)) ?? (await foundInFrame(ask, where));
  if (!target) throw new Error(`Nothing on the page is ${JSON.stringify(where)}.`);
  await ask('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: target },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  await ask('WebDriver:SwitchToFrame', { id: null });
  await until(
    () => inside(takeOurs),
    () => 'The menu of the browser never held an entry of ours.',
  );
}

async function found(ask: Firefox['ask'], where: Where): Promise<object | undefined> {
  const { value } = await ask<{ value: object }>('WebDriver:ExecuteScript', { script: FIND, args: [where] });
  return ELEMENT in value ? value : undefined;
}

/** In the page's first frame, which is the one asked from here on. */
async function foundInFrame(ask: Firefox['ask'], where: Where): Promise<object | undefined> {
  await ask('WebDriver:SwitchToFrame', { id: 0 });
  return found(ask, where);
}

/** Presses keys where the browser itself hears them, over the page in front, with some words of it selected. */
export async function pressShortcut({ ask }: Firefox, keys: string, words: string | undefined): Promise<void> {
  await ask('WebDriver:ExecuteScript', { script: FIND, args: [words === undefined ? { page: true } : { select: words }] });
  await ask('Marionette:SetContext', { value: 'chrome' });
  await ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: chord(keys) }] });
  await ask('Marionette:SetContext', { value: 'content' });
}

/** Finds what is meant, selects the words that shall be, and answers it, brought into sight. */
const FIND = `const [where] = arguments;
  const found = 'link' in where ? document.querySelector('a[href="' + where.link + '"]') : 'page' in where ? document.querySelector('h1') : select();
  found?.scrollIntoView({ block: 'center' });
  return found ?? {};
  function select() {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.data.indexOf(where.select);
      if (at === -1) continue;
      getSelection().setBaseAndExtent(node, at, node, at + where.select.length);
      return node.parentElement;
    }
  }`;

function takeOurs(): boolean {
  const menu = document.getElementById('contentAreaContextMenu');
  const ours = document.querySelector('#contentAreaContextMenu menuitem[id^="press-contact-directory_"]');
  if (!ours || !menu || !('activateItem' in menu) || typeof menu.activateItem !== 'function') return false;
  menu.activateItem(ours);
  return true;
}
