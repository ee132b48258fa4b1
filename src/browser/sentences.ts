import browser from 'webextension-polyfill';
import type { Language } from './languages.ts';

/**
 * By key, of a language that was chosen in the settings. The browser's own way to a sentence knows the browser's language alone.
 */
let chosen: ReadonlyMap<string, string> | undefined;

/** A sentence, with `words` in the places $1 to $9; empty where there is none. */
export function sentence(key: string, words: readonly string[]): string {
  const ours = chosen?.get(key);
  if (ours === undefined) return browser.i18n.getMessage(key, [...words]);
  return ours.replace(/\$([1-9])/g, (_, place: string) => words[Number(place) - 1] ?? '');
}

/** From here on sentences are of this language. One that cannot be had leaves the browser's. */
export async function speak(language: Language | 'browser'): Promise<void> {
  chosen = language === 'browser' || language === browsersLanguage() ? undefined : await sentencesOf(language).catch(broken);
}

/** Which of our languages the browser takes its sentences from. */
export function browsersLanguage(): string {
  return browser.i18n.getMessage('languageCode');
}

async function sentencesOf(language: Language): Promise<Map<string, string>> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const kept: unknown = await file.json();
  const all = Object.entries(kept ?? {}).map(([key, one]: [string, unknown]): [string, string] => [key, messageOf(one)]);
  return new Map(all);
}

function messageOf(one: unknown): string {
  return typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : '';
}

function broken(why: unknown): undefined {
  reportError(why);
  return undefined;
}
