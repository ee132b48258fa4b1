import type { Popup, Role } from './driver.ts';
import { ADDON_ID, type Firefox } from './firefox.ts';
import { characters, chord, type Stroke } from './keys.ts';
import { chooseIn, clickOn, focused, giveFiles, look, partsOf, readAll, replaceText, type Shown } from './popup-look.ts';
import { until } from './until.ts';

/** A real click on the icon while some page is in front: activeTab is granted, and the popup opens. */
export async function clickToolbar(firefox: Firefox): Promise<Popup> {
  await firefox.inside(triggerAction, ADDON_ID);
  return openedPopup(firefox);
}

/** The popup, as soon as it is open and Firefox has given it the keyboard. */
export async function openedPopup(firefox: Firefox): Promise<Popup> {
  await until(
    () => firefox.inside(popupHasKeyboard),
    () => 'The popup did not open, or did not get the keyboard.',
  );
  return interfaceIn(firefox, 'browser.webextension-popup-browser');
}

/** The place of an interface that stands in Firefox's sidebar, which is a document of its own. */
export const SIDEBAR = 'sidebar';

/** An interface of ours, in the browser element that a selector finds in Firefox's own window. */
export function interfaceIn(firefox: Firefox, place: string): Popup {
  async function run<Args extends unknown[], Answer>(work: (...args: Args) => Answer, ...args: Args): Promise<Answer> {
    const told = await firefox.inside(
      runIn,
      place,
      `${partsOf.toString()}\nreturn JSON.stringify((${work.toString()})(...arguments) ?? {})`,
      args,
    );
    return JSON.parse(told);
  }
  function find(role: Role, fits: (one: Shown) => boolean, what: string): Promise<number> {
    const first = async () => [(await run(look, role)).findIndex(fits)].find((place) => place !== -1);
    return until(first, () => `There was never a ${role} ${what}.`);
  }
  function strike(actions: Stroke[]): Promise<unknown> {
    return firefox.ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  return {
    shows: async (role, count) => {
      const inVain = () => `There were never ${count} of role ${role}.`;
      await until(async () => (await run(look, role)).length === count, inVain);
    },
    says: async (role, words) => void (await find(role, (one) => holds(one.words, words), `that says ${words}`)),
    tells: async (words) => {
      let all: string[] = [];
      const told = async () => (all = await run(readAll)).some((text) => holds(text, words));
      await until(told, () => `Nowhere stood ${words}, but ${all[0]}`);
    },
    texts: async (role) => (await run(look, role)).map(({ lines }) => lines),
    ticked: async () => (await run(look, 'checkbox', 'list')).filter(({ checked }) => checked).map(({ name }) => name),
    focused: () => run(focused),
    valueOf: async (role, name) => {
      const place = await find(role, (one) => holds(one.name, name), `named ${name}`);
      return (await run(look, role))[place]?.value ?? '';
    },
    type: async (text) => void (await strike(characters(text))),
    fill: async (role, name, text) => run(replaceText, role, await find(role, (one) => holds(one.name, name), `named ${name}`), text),
    press: async (key) => void (await strike(chord(key))),
    choose: async (name, option) => run(chooseIn, await find('combobox', (one) => holds(one.name, name), `named ${name}`), option),
    click: async (role, name) => run(clickOn, role, await find(role, (one) => holds(one.name, name), `named ${name}`)),
    give: async (name, files) => {
      const given = files.map((file) => ({ name: file.name, octets: Buffer.from(file.octets).toString('base64') }));
      const isThere = () => run(giveFiles, name, given);
      await until(isThere, () => `There was never a field for files named ${name}.`);
    },
    close: () => firefox.inside(closePopup),
  };
}

/** A text holds words when they stand in it, however it is spaced and whichever letters are capitals. */
function holds(text: string, words: string | RegExp): boolean {
  if (words instanceof RegExp) return words.test(text);
  return spaced(text).includes(spaced(words));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

async function triggerAction(addon: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Events of tests take the way from the window's own focus, which Firefox sets aside when it hands the keyboard to a popup. */
function popupHasKeyboard(): boolean {
  const popup = document.querySelector<GeckoBrowser>('browser.webextension-popup-browser');
  const { id } = Services.focus.focusedContentBrowsingContext ?? {};
  if (!popup?.currentURI.spec.startsWith('moz-extension:') || popup.browsingContext.id !== id) return false;
  popup.focus();
  return true;
}

async function runIn(place: string, script: string, args: unknown[]): Promise<string> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const shown = (place === 'sidebar' ? sidebar : document)?.querySelector<GeckoBrowser>(place === 'sidebar' ? 'browser' : place);
  const actor = shown?.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error('It is closed.');
  return String(await actor.executeScript(script, args, { sandboxName: 'system', newSandbox: false, timeout: 30_000 }));
}

async function closePopup(): Promise<void> {
  const popup = document.querySelector('browser.webextension-popup-browser');
  const panel = popup?.closest('panel');
  if (!panel || !('hidePopup' in panel) || typeof panel.hidePopup !== 'function') return;
  const gone = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await gone;
}
