import { people } from '../people.ts';
import { filled, NOBODY, OWN, type View } from './prepared.ts';

/** What the newsroom's own list looks like: a row that nobody can be reached by among them. */
const LIST = [
  'Namn;Befattning;Förvaltning;Telefon;Mobil;E-post;Kommentar;Uppdaterad',
  ...people(12).map(({ values: { name, jobTitle, organization, phones, emails } }, at) =>
    [
      name,
      at === 3 ? 'Tillförordnad chef' : jobTitle,
      organization?.units?.[0],
      at % 3 === 0 ? '08-465 004 10' : '',
      phones[0]?.number.replace('+46', '0'),
      emails[0]?.address,
      at % 4 === 0 ? 'Ring före nio' : '',
      '2026-09-01',
    ].join(';'),
  ),
  'Reception;;Kansliet;;;;Lämna meddelande;',
].join('\r\n');

const CARDS = people(40)
  .map(({ values: { name = '', jobTitle = '', phones, emails } }) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${name}`,
      `TITLE:${jobTitle}`,
      ...phones.map(({ number }) => `TEL;TYPE=CELL:${number}`),
      ...emails.map(({ address }) => `EMAIL:${address}`),
      'END:VCARD',
    ].join('\r\n'),
  )
  .join('\r\n');

/** Where lists come in. */
export const OF_IMPORT: Record<string, View> = {
  import: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(6));
    const page = await stage.tabOf(popup, '/src/directory.html#import');
    await page.locator('.choose-file').waitFor();
    await take(page, 'import-start');
    await page
      .locator('.import input[type=file]')
      .setInputFiles({ name: 'redaktionens lista.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.locator('.import-group').first().waitFor();
    await take(page, 'import-list');
    await page.locator('.import-group summary').last().click();
    await page.locator('.import-group').last().scrollIntoViewIfNeeded();
    await take(page, 'import-list-groups');
    await page.locator('.import .save-bar .main').click();
    await page.locator('.notice .button').waitFor();
    await take(page, 'import-done');
    const cards = await stage.tabOf(page, '/src/directory.html#import');
    await cards.locator('.import input[type=file]').setInputFiles([
      { name: 'telefonen.vcf', mimeType: 'text/vcard', buffer: Buffer.from(CARDS) },
      { name: 'logga.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
    ]);
    await cards.locator('.import-group').first().waitFor();
    await take(cards, 'import-cards');
    // Text, because nothing can be held over a page without a mouse.
    await cards.evaluate(`{
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'x.csv'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: files, bubbles: true, cancelable: true }));
    }`);
    await take(cards, 'import-drop');
  },
};
