import { speak } from './sentences.ts';
import { LANGUAGE, readSetting, watchSetting } from './settings.ts';

/**
 * For a page of ours, before it is drawn: its sentences are in the language of the settings, and it begins anew when that is changed.
 * Where the language is the browser's there is nothing to wait for. A page cannot wait for the settings, so it asks what localStorage keeps
 * of them; where that is behind (private windows of Firefox have their own), the page is drawn once more.
 */
export async function speakAsChosen(): Promise<void> {
  watchSetting(LANGUAGE, turnTo);
  void followSetting().catch(reportError);
  const language = noted();
  if (language !== LANGUAGE.standard) await speak(language).catch(reportError);
}

async function followSetting(): Promise<void> {
  const set = await readSetting(LANGUAGE);
  if (set !== noted()) turnTo(set);
}

type Spoken = typeof LANGUAGE.standard;

function turnTo(language: Spoken): void {
  localStorage.setItem(NOTED, language);
  location.reload();
}

function noted(): Spoken {
  return LANGUAGE.read(localStorage.getItem(NOTED)) ?? LANGUAGE.standard;
}

const NOTED = 'language';

/** For the worker, which has no localStorage: resolves once its sentences are in the language of the settings. */
export function speakAsSet(): Promise<void> {
  setting ??= readSetting(LANGUAGE)
    .then(speak)
    .catch((broken: unknown) => reportError(broken));
  return setting;
}

let setting: Promise<void> | undefined;

/** For the worker: calls back when another language was chosen, once it is spoken. */
export function onOtherLanguage(spoken: () => void): void {
  watchSetting(LANGUAGE, (language) => {
    setting = speak(language);
    void setting.then(spoken);
  });
}
