import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

/** The interface in another language than the browser's. */
export const languages: Scenario[] = [
  {
    fact: 'a language that is chosen in the settings is spoken by pages that are open, by those that open then, and until it is chosen otherwise',
    run: async (driver, served) => {
      const directory = await driver.openDirectory();
      await directory.tells('Your directory is empty.');
      const settings = await driver.openSettings();
      await settings.choose('Language', 'Suomi');
      await settings.says('status', 'Tallennettu');
      expect(await settings.valueOf('combobox', 'Kieli')).toBe('fi');
      await directory.tells('Hakemisto on tyhjä.');
      const popup = await (await driver.openPage(served('e2e/pages/ekstad.html', 'ekstad.example'))).clickToolbar();
      await popup.click('button', 'Tallenna valitut (2)');
      await popup.says('status', 'Tallennettu 2 kontaktia');
      await popup.close();
      await settings.choose('Kieli', 'Kuten selain: English');
      await settings.says('status', 'Saved');
      await directory.tells('2 contacts');
    },
  },
];
