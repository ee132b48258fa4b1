import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/programs.mjs';
import type { Computer } from './driver.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** Firefox with the built extension, for scenarios. */
export type Firefox = {
  /** A command of Marionette's. */
  ask: Marionette['ask'];
  /**
   * Runs a function in the browser's own window, with its rights, and answers its answer. It is sent as text: it knows its arguments
   * (plain values) and what gecko.d.ts names, and nothing of the file it stands in.
   */
  inside: <Args extends unknown[], Answer>(work: (...args: Args) => Answer | Promise<Answer>, ...args: Args) => Promise<Answer>;
  /** The address of a page of the extension, by its path in the build. */
  addressOf: (path: string) => string;
  /** Where files are saved. */
  downloads: string;
  /** Ends the browser and starts it again with what it has kept; `meanwhile` is given its profile. */
  restart: (meanwhile?: (profile: string) => void) => Promise<Firefox>;
  close: () => Promise<void>;
};

/** What the add-on is called in manifest.json, and the host of its pages, which Firefox would draw by lot. */
export const ADDON_ID = 'press-contact-directory@press-contact-directory.example';
const ADDON_HOST = '6c1b8f0e-3a57-4d0a-9c53-0d6f7d1f5a10';

/**
 * `dist` is the folder of the build; `computer` is this one, unless said; `preferences` are Firefox's, beside those all tests need;
 * `screen` is where it shows its own dialogs.
 */
type Launch = { dist: string; computer?: Computer; preferences?: Preferences; screen?: Screen };
export type Preferences = Readonly<Record<string, string | number | boolean>>;

const PREFERENCES: Preferences = {
  // The system chooses one, and Firefox writes it into the profile.
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  // An add-on from a folder leaves when the browser ends; what it kept shall stay, as that of an installed one does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Pages of several hosts, all served from this machine.
  'network.dns.forceResolve': '127.0.0.1',
  // Nobody is there to answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox, without a display unless a screen is given, and with a profile of its own, thrown away by `close`. */
export async function launchFirefox(launch: Launch): Promise<Firefox> {
  return launchWith(mkdtempSync(join(tmpdir(), 'firefox-')), launch);
}

async function launchWith(profile: string, launch: Launch): Promise<Firefox> {
  writePreferences(profile, launch);
  const browser = start(profile, launch);
  const marionette = await spokenTo(profile, browser);
  const firefox: Firefox = {
    ask: marionette.ask,
    inside: (work, ...args) => runInside(marionette, work, args),
    addressOf: (path) => `moz-extension://${ADDON_HOST}/${path}`,
    downloads: downloadsIn(profile),
    restart: async (meanwhile) => {
      await end();
      meanwhile?.(profile);
      return launchWith(profile, launch);
    },
    close: async () => {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  async function end(): Promise<void> {
    const ended = browser.exitCode !== null || new Promise((resolve) => browser.once('exit', resolve));
    await marionette.ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill());
    await ended;
    marionette.close();
  }
  await makeReady(firefox, launch).catch(async (refusal: unknown) => {
    await firefox.close();
    throw refusal;
  });
  return firefox;
}

async function makeReady({ ask, inside }: Firefox, { dist, computer }: Launch): Promise<void> {
  await ask('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 30_000 });
  if (computer) await inside(speak, variantOf(computer));
  await inside(listenToRoles);
  await ask('Addon:Install', { path: dist, temporary: true, allowPrivateBrowsing: true });
}

/** The language of the interface, to extensions; without the language's own pack the browser's menus stay English. */
function speak(language: string): void {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** As when a screen reader runs: from here on Firefox computes roles and names. It ends when nobody holds on to the service. */
function listenToRoles(): void {
  Object.assign(window, { heldByTests: Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService) });
}

function writePreferences(profile: string, { computer, preferences }: Launch): void {
  const language = computer ? { 'intl.accept_languages': `${variantOf(computer)}, ${computer.language}` } : {};
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloadsIn(profile) };
  const all = Object.entries({ ...PREFERENCES, ...saving, ...language, ...preferences });
  const lines = all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** The variant of a language in which Firefox is published, as "sv-SE": the one of the country where most speak it. */
function variantOf({ language }: Computer): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return `${spoken}-${region}`;
}

function start(profile: string, { computer, screen }: Launch): ChildProcess {
  rmSync(portFile(profile), { force: true });
  const words = ['--marionette', ...(screen ? [] : ['--headless']), '--profile', profile, '--no-remote', '--remote-allow-system-access'];
  const env = { ...process.env, ...(computer && { TZ: computer.timeZone }), ...(screen && { DISPLAY: screen.display }) };
  return spawn(findProgram('firefox-esr') ?? 'firefox-esr', words, { env, stdio: 'ignore' });
}

/** Speaks to a Firefox that was just started; one that cannot be spoken to is ended, for nobody else would. */
async function spokenTo(profile: string, browser: ChildProcess): Promise<Marionette> {
  try {
    const marionette = await connectMarionette(await portOf(profile, browser));
    await marionette.ask('WebDriver:NewSession', { pageLoadStrategy: 'normal' });
    return marionette;
  } catch (broken) {
    browser.kill('SIGKILL');
    throw broken;
  }
}

async function portOf(profile: string, browser: ChildProcess): Promise<number> {
  const told = async () => {
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode} before it could be spoken to.`);
    const port = existsSync(portFile(profile)) ? readFileSync(portFile(profile), 'utf8') : '';
    return port !== '' && Number(port);
  };
  return until(told, () => 'Firefox never said where it is to be spoken to.');
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}

type Inside<Answer> = { value: { answer: Answer } | { broken: string } };

async function runInside<Args extends unknown[], Answer>(
  { ask }: Marionette,
  work: (...args: Args) => Answer | Promise<Answer>,
  args: Args,
): Promise<Answer> {
  await ask('Marionette:SetContext', { value: 'chrome' });
  const script = `const [done, ...args] = [...arguments].reverse();
    (async () => (${work.toString()})(...args.reverse()))().then((answer) => done({ answer }), (broken) => done({ broken: String(broken) }));`;
  const { value } = await ask<Inside<Answer>>('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system', newSandbox: false });
  if ('broken' in value) throw new Error(value.broken);
  return value.answer;
}
