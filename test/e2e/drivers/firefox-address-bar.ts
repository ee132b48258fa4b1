import type { Firefox } from './firefox.ts';
import { characters, chord } from './keys.ts';
import { until } from './until.ts';

/** Types words where the address bar hears them, waits for what it offers, and presses Enter. */
export async function typeInAddressBar({ ask, inside }: Firefox, words: string): Promise<void> {
  const strike = (actions: object[]) => ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  await ask('Marionette:SetContext', { value: 'chrome' });
  await strike(chord('Control+l'));
  await strike(characters(words));
  await until(
    () => inside(offers),
    () => 'The address bar offered nothing.',
  );
  await strike(chord('Enter'));
  await ask('Marionette:SetContext', { value: 'content' });
}

/** Whether a line stands below the one that says what is asked. */
function offers(): boolean {
  return document.querySelectorAll('.urlbarView-row[type="omnibox"], .urlbarView-row').length > 1;
}
