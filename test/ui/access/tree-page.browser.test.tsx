import '../permissions-stand-in.ts';
import '../../../src/ui/import.css';
import '../../../src/ui/options.css';
import { render } from 'preact';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { Forget } from '../../../src/ui/views/Forget.tsx';
import { Options } from '../../../src/ui/views/Options.tsx';
import { permissions } from '../permissions-stand-in.ts';
import { show } from '../show.tsx';
import { keepNothing, showPage } from '../show-directory-page.tsx';
import { calm } from './barriers.ts';
import { openView } from './views.tsx';

const nothing = () => {};
const whole = () => page.elementLocator(document.body);

/** What a screen reader is told of: roles, names and states. The countries of a list are left out. */
beforeEach(async () => {
  localStorage.clear();
  await keepNothing();
  await calm(1280);
});

test('whether somebody is to be forgotten is asked in the heading, and what goes is a list', async () => {
  await openView({
    draw: ({ directory, row }) => show(<Forget rows={[row]} onBack={nothing} onGone={nothing} />, { directory }),
    tells: 'Forget for good',
  });
  await expect.element(whole()).toMatchAriaInlineSnapshot(`
    - banner:
      - button "Back"
      - heading "Forget Leif Persson?" [level=1]
    - main:
      - paragraph: "This is deleted at once, here and in every window:"
      - list:
        - listitem: the contact with its 3 numbers and addresses
        - listitem: what its 3 sources say of it
        - listitem: your corrections, notes, tags, and drafts that mention it
        - listitem: its part in the latest changes
      - group:
        - text: First, the file that tells them what you have
        - paragraph: "A file for the person, who may ask what you have on them: numbers, sources with their dates, your corrections and what you did. It is for them alone, so a private contact is in it too."
        - checkbox "Include my notes, tags and star"
        - text: Include my notes, tags and star They are about the person too, but what you note for your journalism may be exempt from the right to see it. You decide.
        - link "Save the file"
      - paragraph:
        - strong: It cannot be undone.
      - paragraph: A mark that tells nobody who it was keeps the contact from being saved again with others. Files and codes you have taken away are not deleted.
      - button "Forget for good"
      - button "Cancel"
    - status
  `);
});

test('what a list would bring: each column is a choice named by its heading, and what cannot be read says where it stands and why', async () => {
  await openView({
    draw: ({ directory }) => showPage(directory, '#import'),
    tells: 'Choose files',
    step: async () => {
      const file = new File(['Namn;Telefon;Övrigt\nAnna Ek;+46701740609;\nIngen Alls;;y\n'], 'redaktionen.csv');
      await page.getByLabelText('Choose files').last().upload([file]);
      await expect.element(page.getByRole('button', { name: 'Import 1 contact' })).toBeVisible();
    },
  });
  await expect.element(whole()).toMatchAriaInlineSnapshot(`
    - status
    - banner:
      - button "Back"
      - heading "Import contacts" [level=1]
    - main:
      - group "What the columns hold":
        - text: What the columns hold
        - paragraph: "Where it is wrong, say so: what would come in follows at once."
        - checkbox "Row 1 holds the headings" [checked]
        - text: Row 1 holds the headings Namn
        - combobox "Namn"
        - list:
          - listitem: Anna Ek
          - listitem: Ingen Alls
        - text: Telefon
        - combobox "Telefon"
        - list:
          - listitem: "+46701740609"
        - text: Övrigt
        - combobox "Övrigt"
        - list:
          - listitem: "y"
        - text: Numbers without a country code are of
        - combobox "Numbers without a country code are of"
      - group: 1 new contact
      - group:
        - text: 1 place cannot be read
        - list:
          - listitem:
            - paragraph: row 3
            - text: Ingen Alls · y no number and no address
    - region "Import":
      - button "Choose other files"
      - button "Import 1 contact"
    - status
  `);
});

test('the settings are groups under headings, and each choice is explained apart from its name', async () => {
  permissions.given = new Set(['https://kommun.example/*']);
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  await openView({ draw: () => render(<Options start={{}} />, root), tells: 'kommun.example' });
  await expect.element(whole()).toMatchAriaInlineSnapshot(`
    - main:
      - heading "Settings for Press Contact Directory" [level=1]
      - heading "Language" [level=2]
      - combobox "Language"
      - heading "Home country" [level=2]
      - combobox "Home country"
      - paragraph: Numbers without a country code are read as numbers of this country, when the page does not tell where it is from.
      - group "Copied numbers":
        - heading "Copied numbers" [level=2]
        - radio "As printed in the country 070-174 06 05" [checked]
        - text: As printed in the country 070-174 06 05
        - radio "With country code, digits only +46701740605"
        - text: With country code, digits only +46701740605
      - group "Look":
        - heading "Look" [level=2]
        - radio "As this computer" [checked]
        - text: As this computer
        - radio "Light"
        - text: Light
        - radio "Dark"
        - text: Dark
      - heading "Private contacts" [level=2]
      - checkbox "Others can see my screen"
      - text: Others can see my screen
      - paragraph: While this is on, private contacts are neither found, listed nor named, also in the address bar. It stays on until you switch it off.
      - heading "Review of old contacts" [level=2]
      - text: List for review contacts not seen or used for so many months
      - spinbutton "List for review contacts not seen or used for so many months": "1"
      - paragraph: "Empty: none are listed. Nothing is ever deleted by itself: you keep, remove or forget. Favourites and private contacts are listed as all others, for their details grow old too."
      - group "Suggest":
        - heading "Suggest" [level=2]
        - checkbox "contacts with the same number or address that may be one" [checked]
        - text: contacts with the same number or address that may be one
        - checkbox "contacts with the same name, or nearly, that may be one" [checked]
        - text: contacts with the same name, or nearly, that may be one
        - checkbox "contacts that may be two, because several people have their number" [checked]
        - text: contacts that may be two, because several people have their number
      - heading "Watched sites" [level=2]
      - paragraph: On these sites the icon shows how many contacts a page states. The extension then reads each page of the site once it has loaded, and keeps nothing of it until you save.
      - text: Address of a site
      - textbox "Address of a site":
        - /placeholder: www.kommun.example
      - button "Watch"
      - alert
      - list "Watched sites":
        - listitem:
          - text: kommun.example
          - button "Remove: kommun.example": Remove
      - heading "Backups" [level=2]
      - paragraph: Kept by themselves after changes, of seven days and four weeks. They go when the extension is uninstalled.
      - button "Open backups"
      - heading "Keyboard shortcuts" [level=2]
      - term: Find a contact, or read the page
      - definition: Alt+Shift+K
      - term: Save the selected contact
      - definition: none set
      - term: Save everyone on this page
      - definition: none set
      - button "Set the shortcuts in the browser"
      - heading "About" [level=2]
      - paragraph: Version 0.0.0
      - paragraph: "Free software: anyone may use it, read how it is made, change it and pass it on."
      - list:
        - listitem:
          - link "Privacy: what it reads and keeps"
        - listitem:
          - link "Licence of this extension (MPL 2.0)"
        - listitem:
          - link "Licences of what it is built with"
      - status
  `);
});
