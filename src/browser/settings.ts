import browser from 'webextension-polyfill';
import { isLanguage, type Language } from './languages.ts';

/** A setting is a constant: where it is kept, what holds until it is set, and how what is kept is read. */
export type Setting<T> = { key: string; standard: T; read: (kept: unknown) => T | undefined };

/** How a number is copied: as it is printed in its country, or as E.164. */
export type CopiedForm = 'national' | 'international';
export const COPIED_FORM: Setting<CopiedForm> = {
  key: 'copiedForm',
  standard: 'national',
  read: (kept) => (kept === 'national' || kept === 'international' ? kept : undefined),
};

/** The journalist's own country (ISO 3166-1 alpha-2); `automatic` is the one the computer stands in. */
export const HOME: Setting<string> = {
  key: 'home',
  standard: 'automatic',
  read: (kept) => (typeof kept === 'string' && /^[A-Z]{2}$/.test(kept) ? kept : undefined),
};

/** The language of the interface. */
export const LANGUAGE: Setting<Language | 'browser'> = {
  key: 'language',
  standard: 'browser',
  read: (kept) => (isLanguage(kept) || kept === 'browser' ? kept : undefined),
};

/** Since when others can see the journalist's screen (ISO 8601), or `no`. */
export const SCREEN_SHARED: Setting<string> = {
  key: 'screenShared',
  standard: 'no',
  read: (kept) => (typeof kept === 'string' && (kept === 'no' || !Number.isNaN(Date.parse(kept))) ? kept : undefined),
};

/** After how many months a contact that was neither seen nor used is listed for review. */
export const REVIEW_AFTER: Setting<number | 'never'> = {
  key: 'reviewAfter',
  standard: 'never',
  read: (kept) => (typeof kept === 'number' && Number.isInteger(kept) && kept > 0 && kept <= MOST_MONTHS ? kept : undefined),
};
export const MOST_MONTHS = 240;

/** What the journalist calls themselves in a file for a colleague; nothing until they have said. */
export const SHARED_AS: Setting<string> = {
  key: 'sharedAs',
  standard: '',
  read: (kept) => (typeof kept === 'string' && kept.length <= 100 ? kept : undefined),
};

/** What the journalist may be asked about two contacts, or one: see `SuggestionKind` of the directory. */
export type Asked = 'channel' | 'name' | 'shared';
export const ASKED: readonly Asked[] = ['channel', 'name', 'shared'];
/** What they said never to be asked about again. */
export const UNASKED: Setting<readonly Asked[]> = {
  key: 'unasked',
  standard: [],
  read: (kept) => (Array.isArray(kept) ? ASKED.filter((one) => kept.includes(one)) : undefined),
};

/** What is set, or the standard. */
export async function readSetting<T>(setting: Setting<T>): Promise<T> {
  const kept = await keptWith(keptAs(setting));
  return setting.read(kept[keptAs(setting)]) ?? setting.standard;
}

/** Asked for together with all that is asked for in the same moment: a window that opens wants several, and each asking takes the browser a while. */
function keptWith(key: string): Promise<Record<string, unknown>> {
  asked.keys.push(key);
  asked.answer ??= Promise.resolve().then(() => {
    const { keys } = asked;
    asked = { keys: [] };
    return browser.storage.local.get(keys);
  });
  return asked.answer;
}

let asked: { keys: string[]; answer?: Promise<Record<string, unknown>> } = { keys: [] };

export async function changeSetting<T>(setting: Setting<T>, value: T): Promise<void> {
  await browser.storage.local.set({ [keptAs(setting)]: value });
}

/** Calls back with every new value until the returned function is called. */
export function watchSetting<T>(setting: Setting<T>, onChange: (value: T) => void): () => void {
  function changed(changes: Record<string, { newValue?: unknown }>, area: string): void {
    const change = changes[keptAs(setting)];
    if (area === 'local' && change) onChange(setting.read(change.newValue) ?? setting.standard);
  }
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function keptAs<T>(setting: Setting<T>): string {
  return `setting:${setting.key}`;
}
