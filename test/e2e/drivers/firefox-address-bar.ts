import type { Firefox } from './firefox.ts';
import { characters, chord } from './keys.ts';
import { until } from './until.ts';

/** How long Firefox waits for what an extension offers before it goes on without, in milliseconds (UrlbarProviderOmnibox), and somewhat more. */
const GIVEN_UP = 4000;

/** Types words where the address bar hears them, waits for what it offers, and presses Enter. Where it gave up waiting, they are typed again, as one would. */
export async function typeInAddressBar({ ask, inside }: Firefox, words: string): Promise<void> {
  const strike = (actions: object[]) => ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  await ask('Marionette:SetContext', { value: 'chrome' });
  let typedAt = Number.NEGATIVE_INFINITY;
  let shown = '';
  await until(
    async () => {
      if (Date.now() - typedAt > GIVEN_UP) {
        await strike(chord('Control+l'));
        await strike(characters(words));
        typedAt = Date.now();
      }
      shown = await inside(typedAndOffered);
      return shown.includes('\n');
    },
    () => `The address bar offered nothing, and held "${shown}".`,
  );
  await strike(chord('Enter'));
  await ask('Marionette:SetContext', { value: 'content' });
}

/** What stands in the address bar, and in a line each what is offered below the first, which says what is asked. */
function typedAndOffered(): string {
  const rows = [...document.querySelectorAll('.urlbarView-row')].slice(1).map((row) => row.textContent ?? '');
  const typed = document.querySelector<HTMLInputElement>('#urlbar-input')?.value ?? '';
  return [typed, ...rows].join('\n');
}
