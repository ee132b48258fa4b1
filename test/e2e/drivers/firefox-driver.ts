import { damageSqlite } from './damage.ts';
import type { Driver, OpenPage } from './driver.ts';
import { ADDON_ID, type Firefox } from './firefox.ts';
import { typeInAddressBar } from './firefox-address-bar.ts';
import { chooseFromMenu, pressShortcut } from './firefox-menu.ts';
import { clickToolbar, interfaceIn, openedPopup, SIDEBAR } from './firefox-popup.ts';
import { savedIn } from './saved-file.ts';
import { until } from './until.ts';

/** Firefox as scenarios see it. */
export function firefoxDriver(launched: Firefox): Driver {
  let firefox = launched;
  return {
    openPage: (address) => openPage(firefox, address),
    openOwnPage: () => openPage(firefox, 'about:support'),
    openDirectory: async () => {
      await openPage(firefox, firefox.addressOf('src/directory.html'));
      return interfaceIn(firefox, 'browser[primary="true"]');
    },
    openSettings: async () => {
      await openPage(firefox, firefox.addressOf('src/options.html'));
      return interfaceIn(firefox, 'browser[primary="true"]');
    },
    allow: async () => {},
    iconSays: async (text) => {
      let said = '';
      await until(
        async () => (said = await firefox.inside(badge, ADDON_ID)) === text,
        () => `The icon never said "${text}", but "${said}".`,
      );
    },
    askAddressBar: async (words) => {
      await openPage(firefox, 'about:blank');
      await typeInAddressBar(firefox, words);
      await until(
        () => firefox.inside(showsOurs),
        () => 'Nothing of ours opened in the tab.',
      );
      return interfaceIn(firefox, 'browser[primary="true"]');
    },
    panel: async () => {
      await until(
        () => firefox.inside(sidebarShowsOurs),
        () => 'Nothing of ours opened at the side.',
      );
      return interfaceIn(firefox, SIDEBAR);
    },
    downloaded: () => savedIn(firefox.downloads),
    refusal: async () => (await firefox.inside(refusal, ADDON_ID, INJECT)) || undefined,
    readClipboard: () => firefox.inside(() => navigator.clipboard.readText()),
    goOffline: () =>
      firefox.inside(() => {
        Services.io.offline = true;
      }),
    killBackground: () => firefox.inside((addon) => WebExtensionPolicy.getByID(addon).extension.terminateBackground(), ADDON_ID),
    restart: async () => {
      firefox = await firefox.restart();
    },
    damageDatabase: async () => {
      firefox = await firefox.restart(damageSqlite);
    },
    close: () => firefox.close(),
  };
}

async function openPage(firefox: Firefox, address: string): Promise<OpenPage> {
  const { ask } = firefox;
  const { handle } = await ask<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  async function bringToFront(): Promise<void> {
    await ask('Marionette:SetContext', { value: 'content' });
    await ask('WebDriver:SwitchToWindow', { handle, focus: true });
  }
  await bringToFront();
  await ask('WebDriver:Navigate', { url: address });
  return {
    clickToolbar: async () => {
      await bringToFront();
      return clickToolbar(firefox);
    },
    chooseFromMenu: async (where) => {
      await bringToFront();
      await chooseFromMenu(firefox, where);
      return openedPopup(firefox);
    },
    pressShortcut: async (keys, words) => {
      await bringToFront();
      await pressShortcut(firefox, keys, words);
      return openedPopup(firefox);
    },
    markup: async () => {
      await bringToFront();
      const { value } = await ask<{ value: string }>('WebDriver:GetPageSource');
      return value;
    },
  };
}

function badge(addon: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(addon).extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}

function sidebarShowsOurs(): boolean {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  return sidebar?.querySelector<GeckoBrowser>('browser')?.currentURI.spec.startsWith('moz-extension:') === true;
}

function showsOurs(): boolean {
  return document.querySelector<GeckoBrowser>('browser[primary="true"]')?.currentURI.spec.startsWith('moz-extension:') === true;
}

/** Text, because `browser` is known in the background only. Pages of its own Firefox leaves out of the answer, without a word. */
const INJECT = `const [done] = arguments;
  browser.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => 1 }))
    .then((frames) => frames.length === 0 ? 'no frame of the page was asked' : frames[0].error?.message ?? '')
    .then(done, (error) => done(error.message));`;

/** Asked in the extension's background, woken when it sleeps. */
async function refusal(addon: string, script: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(addon);
  await extension.wakeupBackground();
  const background = [...extension.views].find(({ viewType }) => viewType === 'background');
  const actor = background?.xulBrowser.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error('The extension has no background.');
  const answer = await actor.executeScript(script, [], { async: true, timeout: 10_000 });
  return String(answer);
}
