import type { Statement } from '../../../src/contact/statement.ts';
import { people } from '../people.ts';
import { filled, NOBODY, OWN, type View } from './prepared.ts';

/** The table of all contacts, wide and narrow, and one organization. */
export const OF_TABLE: Record<string, View> = {
  table: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, [...people(60), ...offices()]);
    const page = await stage.tabOf(popup, '/src/directory.html');
    await page.locator('.table-body a').first().waitFor();
    await page.locator('.table-body input').first().check();
    await page
      .locator('.table-body input')
      .nth(4)
      .click({ modifiers: ['Shift'] });
    await take(page, 'table');
    await page.locator('.filters-button').click();
    await page.locator('.filters select').nth(3).selectOption('page');
    await page.locator('.many-actions .button').first().click();
    await take(page, 'table-filters');
    await page.locator('.filters-button').click();
    await page.locator('.menu > .button').click();
    await take(page, 'table-menu');
    await page.keyboard.press('Escape');
    await page.locator('.cell-organization a', { hasText: 'Exempelstads' }).first().click();
    await page.locator('.offices li').first().waitFor();
    await take(page, 'organization');
  },
};

function offices(): Statement[] {
  const [first] = people(1);
  if (!first) return [];
  const office = (name: string, number: string, feature: 'main-number' | 'duty' | 'voice'): Statement => ({
    ...first,
    values: {
      kind: 'office',
      name,
      organization: { ...first.values.organization, units: [] },
      phones: [{ number, country: 'SE', features: [feature] }],
      emails: [],
    },
  });
  return [
    office('Växeln', '+46846500401', 'main-number'),
    office('Presstjänsten', '+46846500402', 'voice'),
    office('Registrator', '+46846500403', 'voice'),
    office('Jourhavande kommunikatör', '+46701740698', 'duty'),
  ];
}
