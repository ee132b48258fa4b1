import { type JSX, render } from 'preact';
import { speakAsChosen } from '../browser/chosen-language.ts';
import { language, type MessageKey, message } from '../browser/locale.ts';
import { keepFocus } from './keep-focus.ts';
import { wearTheme } from './theme.ts';

/**
 * Draws a page of ours, in the language and the look that were chosen. Whoever calls does not await it at the top of a module: the bundler
 * would cut what such a module loads into more files.
 */
export async function drawPage(title: MessageKey, page: () => JSX.Element): Promise<void> {
  wearTheme();
  await speakAsChosen();
  document.documentElement.lang = language();
  document.title = message(title);
  keepFocus();
  render(page(), document.body);
}
