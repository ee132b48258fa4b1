import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findProgram } from '../../../scripts/programs.mjs';
import { readClipboard } from './chromium-clipboard.ts';
import { chooseFromMenu, pressShortcut } from './chromium-menu.ts';
import { debuggingAddress, forgetDebuggingAddress, killBrowserOf, shownAt, withoutTranslation } from './chromium-profile.ts';
import { extensionId, inWorker, killWorker } from './chromium-worker.ts';
import type { Computer, Where } from './driver.ts';
import { savedIn } from './saved-file.ts';
import type { Screen } from './screen.ts';
import { PATIENCE } from './until.ts';

/** Chromium with the built extension, for scenarios. */
export type Chromium = {
  openPage: (address: string) => Promise<Page>;
  /** A real click on the icon while `page` is in front: activeTab is granted, and the popup answers as an ordinary page. */
  clickToolbar: (page: Page) => Promise<Page>;
  /** A real click of the right button, and on our entry in the browser's menu. Only on a screen. */
  chooseFromMenu: (page: Page, where: Where) => Promise<Page>;
  /** Real keys of the browser's. Only on a screen. */
  pressShortcut: (page: Page, keys: string, words?: string) => Promise<Page>;
  openDirectory: () => Promise<Page>;
  openSettings: () => Promise<Page>;
  /** The first steps, where they stayed open. */
  welcome: () => Promise<Page>;
  /** A page of the extension's own, by its path; `first` is a script that runs in it before any of its own. */
  openOwn: (path: string, first: string) => Promise<Page>;
  /** Presses the button that allows, in the browser's own prompt. Only on a screen. */
  allow: () => Promise<void>;
  /** The badge over the page in front. */
  badge: () => Promise<string>;
  /** Real keys in the address bar. Only on a screen. */
  askAddressBar: (words: string) => Promise<Page>;
  panel: () => Promise<Page>;
  /** The file saved next, or already. */
  downloaded: () => Promise<{ name: string; text: string }>;
  /** What the browser answers when the extension asks to run a script in the page in front; nothing when it allows it. */
  refusal: () => Promise<string | undefined>;
  /** What a paste would paste. */
  readClipboard: () => Promise<string>;
  goOffline: () => Promise<void>;
  /** What the browser warns of when it shows the extension's permissions. */
  warnings: () => Promise<string[]>;
  /** Ends the extension's worker at once. */
  killWorker: () => Promise<void>;
  /** Ends the browser and starts it again with what it has kept; `meanwhile` is given its profile. */
  restart: (meanwhile?: (profile: string) => void) => Promise<Chromium>;
  /** Ends it as a crash does (SIGKILL), and starts it again with what it has kept. */
  killAndRestart: () => Promise<Chromium>;
  /** Runs a script in the extension's worker. */
  inWorker: <Answer>(script: string) => Promise<Answer>;
  close: () => Promise<void>;
};

/**
 * `dist` is the folder of the build; `computer` is this one, unless said; `screen` is where the browser shows its own menus; `scale`: pixels to
 * one of CSS; `welcomed`: the first steps, which the extension shows when it is installed, stay open.
 */
type Launch = { dist: string; headless: boolean; computer?: Computer; screen?: Screen; scale?: number; welcomed?: true };

/** Starts Chromium with a profile of its own, thrown away by `close`. */
export async function launchChromium(launch: Launch): Promise<Chromium> {
  return launchWith(mkdtempSync(join(tmpdir(), 'chromium-')), launch);
}

async function launchWith(profile: string, launch: Launch): Promise<Chromium> {
  const { dist, headless, computer, screen, scale } = launch;
  // No release before 0.6.0 shows any.
  const showsFirstSteps = !existsSync(join(profile, 'Default')) && existsSync(join(dist, 'src', 'welcome.html'));
  const executablePath = findProgram('chromium');
  withoutTranslation(profile);
  forgetDebuggingAddress(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
    ...(screen && { viewport: null }),
    env: {
      ...process.env,
      ...(computer && { LANGUAGE: computer.language, TZ: computer.timeZone }),
      ...(screen && { DISPLAY: screen.display }),
    },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(computer ? [`--lang=${computer.language}`] : []),
      // A popup is no higher than the screen that a browser without a display thinks it has.
      ...(scale ? [`--force-device-scale-factor=${scale}`, '--screen-info={1920x1440}'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      // Pages of several hosts, all served from this machine.
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
    ],
  });
  const debugging = await debuggingAddress(profile);
  const browser = await chromium.connectOverCDP(debugging);
  const id = await extensionId(context);
  const welcome = showsFirstSteps ? await shownFirst(context, `chrome-extension://${id}/src/welcome.html`) : undefined;
  if (!launch.welcomed) await welcome?.close();
  /** How many windows stood on the screen before anything was asked. */
  let resting = 0;
  async function end(): Promise<void> {
    await browser.close();
    await context.close();
  }
  /** A bubble of the browser's own may take a click or a key; then, as a hand would, once more. */
  async function opened(act: () => Promise<void>, tidy: () => Promise<void>): Promise<Page> {
    await act();
    const popup = `chrome-extension://${id}/src/popup.html`;
    const first = await shownAt(debugging, popup, FIRST_TRY).catch(() => undefined);
    if (first) return first;
    await tidy();
    await act();
    return shownAt(debugging, popup);
  }
  return {
    openPage: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    clickToolbar: async (page) => {
      await clickToolbar(browser, page, id);
      return shownAt(debugging, `chrome-extension://${id}/src/popup.html`);
    },
    chooseFromMenu: async (page, where) => {
      if (!screen) throw new Error('A menu of the browser opens on a screen only.');
      return opened(
        () => chooseFromMenu(page, screen, where),
        () => screen.press('Escape'),
      );
    },
    pressShortcut: async (page, keys, words) => {
      if (!screen) throw new Error('The browser hears its own keys on a screen only.');
      return opened(
        () => pressShortcut(page, screen, keys, words),
        () => screen.press('Escape'),
      );
    },
    openDirectory: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/src/directory.html`);
      // Each connection sets this anew, so it is said when they are made.
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: join(profile, 'downloads') });
      return page;
    },
    openSettings: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/src/options.html`);
      resting = screen?.windows() ?? 0;
      return page;
    },
    welcome: () => shownFirst(context, `chrome-extension://${id}/src/welcome.html`),
    openOwn: async (path, first) => {
      const page = await context.newPage();
      await page.addInitScript(first);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    allow: async () => {
      if (!screen) throw new Error('The browser asks on a screen only.');
      await screen.untilMore(resting);
      // "Deny" has the focus.
      await screen.press('Tab', 'Return');
    },
    badge: () => inWorker(context, BADGE),
    askAddressBar: async (words) => {
      if (!screen) throw new Error('The address bar hears keys on a screen only.');
      await screen.press('ctrl+t', 'ctrl+l');
      await screen.type(words);
      await screen.press('Return');
      return shownAt(debugging, `chrome-extension://${id}/src/panel.html`);
    },
    panel: () => shownAt(debugging, `chrome-extension://${id}/src/panel.html`),
    downloaded: () => savedIn(join(profile, 'downloads')),
    refusal: () => inWorker(context, INJECT),
    readClipboard: () => readClipboard(context),
    goOffline: () => context.setOffline(true),
    warnings: () => warnings(context),
    killWorker: () => killWorker(context, id),
    restart: async (meanwhile) => {
      await end();
      meanwhile?.(profile);
      return launchWith(profile, launch);
    },
    killAndRestart: async () => {
      killBrowserOf(profile);
      // It cannot answer any more.
      await end().catch(() => {});
      return launchWith(profile, launch);
    },
    inWorker: (script) => inWorker(context, script),
    close: async () => {
      await end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What the extension shows when it is installed. */
async function shownFirst(context: BrowserContext, address: string): Promise<Page> {
  const there = () => context.pages().find((page) => page.url() === address);
  return there() ?? (await context.waitForEvent('page', { predicate: (page) => page.url() === address, timeout: PATIENCE }));
}

async function clickToolbar(browser: Browser, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** Text, because `chrome` is known in the worker only. */
const INJECT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => 1 }).then(() => undefined, (error) => error.message);
})()`;

/** After so long the popup does not open any more; in milliseconds. */
const FIRST_TRY = 10_000;

const BADGE = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

/** Asked of the browser's own page of extensions, in whose words they are. Text, because that page alone knows what is called. */
async function warnings(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const said = await page.evaluate<string[]>(`chrome.developerPrivate.getExtensionsInfo().then((all) => {
    const { permissions } = all.find(({ name }) => name === 'Press Contact Directory');
    return [...permissions.simplePermissions.map(({ message }) => message), ...permissions.runtimeHostPermissions.hosts.map(({ host }) => host)];
  })`);
  await page.close();
  return said;
}
