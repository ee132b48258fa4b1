import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

/** The interface in another language than the browser's. */
export const languages: Scenario[] = [
  {
    fact: 'the language that is chosen in the settings is spoken by every page that opens then, until it is chosen otherwise',
    run: async (driver, served) => {
      await (await driver.openSettings()).choose('Language', 'Suomi');
      await (await driver.openDirectory()).tells('Hakemisto on tyhjä.');
      const popup = await (await driver.openPage(served('e2e/pages/ekstad.html', 'ekstad.example'))).clickToolbar();
      await popup.click('button', 'Tallenna valitut (2)');
      await popup.says('status', 'Tallennettu 2 kontaktia');
      await popup.close();
      await (await driver.openSettings()).choose('Kieli', 'Kuten selain: English');
      await (await driver.openDirectory()).tells('2 contacts');
    },
  },
];

/** Where a driver sees the pages that stand behind the one in front. */
export const languageOfOpenPages: Scenario[] = [
  {
    fact: 'pages that are open begin anew in the language that is chosen, and in the settings one goes on where one was',
    run: async (driver) => {
      const directory = await driver.openDirectory();
      await directory.tells('Your directory is empty.');
      const settings = await driver.openSettings();
      await settings.choose('Language', 'Deutsch');
      await settings.says('status', 'Gespeichert');
      expect(await settings.valueOf('combobox', 'Sprache')).toBe('de');
      await directory.tells('Das Verzeichnis ist leer.');
    },
  },
];
