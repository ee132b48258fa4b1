import type { Where } from './driver.ts';
import type { Firefox } from './firefox.ts';
import { until } from './until.ts';

/** The name under which WebDriver hands elements over (W3C WebDriver, "elements"). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Presses the right button on a part of the page in front, and takes our entry of the menu that opens. */
export async function chooseFromMenu({ ask, inside }: Firefox, where: Where): Promise<void> {
  const { value: target } = await ask<{ value: object }>('WebDriver:ExecuteScript', { script: FIND, args: [where] });
  if (!(ELEMENT in target)) throw new Error(`Nothing on the page is ${JSON.stringify(where)}.`);
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
  await until(
    () => inside(takeOurs),
    () => 'The menu of the browser never held an entry of ours.',
  );
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
