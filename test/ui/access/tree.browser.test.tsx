import '../permissions-stand-in.ts';
import '../../../src/ui/calls.css';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Home } from '../../../src/ui/views/Home.tsx';
import { pageStating, show } from '../show.tsx';
import { showPage } from '../show-directory-page.tsx';
import { calm } from './barriers.ts';
import { openView } from './views.tsx';

const nothing = () => {};

/** What a screen reader is told of: roles, names and states. Places that hold an id, and times, are left out. */
beforeEach(() => calm(1280));

test('the field is a combobox, and whom it finds are the options of its list, one of them active', async () => {
  await openView({
    draw: ({ directory }) =>
      show(<Home page={{ seen: pageStating(), readAgain: nothing }} shown start="leffe" onPlace={nothing} />, { directory, home: 'SE' }),
    tells: /Enter copies/,
  });
  await expect.element(page.getByRole('listbox')).toMatchAriaInlineSnapshot(`
    - listbox "Contacts found":
      - option "Leffe Persson 070-174 06 06 Exempelstads kommun mobile" [selected]:
        - mark: Leffe
        - text: Persson 070-174 06 06 Exempelstads kommun mobile
  `);
  const field = page.getByRole('combobox').element();
  expect(document.getElementById(field.getAttribute('aria-controls') ?? '')?.role).toBe('listbox');
  expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.ariaSelected).toBe('true');
});

test('all contacts are a grid with headings, and each row is named by its person', async () => {
  await openView({ draw: ({ directory }) => showPage(directory, '#'), tells: 'Leif Persson' });
  await expect.element(page.getByRole('grid')).toMatchAriaInlineSnapshot(`
    - grid "Contacts found":
      - rowgroup:
        - row "Chosen Name Title Organization Unit Number E-mail Tags Last seen":
          - columnheader "Chosen"
          - columnheader "Name":
            - button "Name"
          - columnheader "Title":
            - button "Title"
          - columnheader "Organization":
            - button "Organization"
          - columnheader "Unit":
            - button "Unit"
          - columnheader "Number":
            - button "Number"
          - columnheader "E-mail":
            - button "E-mail"
          - columnheader "Tags":
            - button "Tags"
          - columnheader "Last seen":
            - button "Last seen"
      - rowgroup:
        - row "Choose Bo-Göran Överlånghundrasdotter Bo-Göran Överlånghundrasdotter Exempelstads kommun Samhällsbyggnadsförvaltningens kommunikationsavdelning Copy 070-174 06 11, Bo-Göran Överlånghundrasdotter 6 Oct 2026":
          - gridcell "Choose Bo-Göran Överlånghundrasdotter":
            - checkbox "Choose Bo-Göran Överlånghundrasdotter"
          - gridcell "Bo-Göran Överlånghundrasdotter":
            - link "Bo-Göran Överlånghundrasdotter"
          - gridcell
          - gridcell "Exempelstads kommun":
            - link "Exempelstads kommun":
              - /url: "#organization/exempelstads%20kommun"
          - gridcell "Samhällsbyggnadsförvaltningens kommunikationsavdelning"
          - gridcell "Copy 070-174 06 11, Bo-Göran Överlånghundrasdotter":
            - button "Copy 070-174 06 11, Bo-Göran Överlånghundrasdotter": 070-174 06 11
          - gridcell
          - gridcell
          - gridcell "6 Oct 2026"
        - row "Choose Kommunens växel Kommunens växel Exempelstads kommun Copy 08-465 004 10, Kommunens växel 6 Oct 2026":
          - gridcell "Choose Kommunens växel":
            - checkbox "Choose Kommunens växel"
          - gridcell "Kommunens växel":
            - link "Kommunens växel"
          - gridcell
          - gridcell "Exempelstads kommun":
            - link "Exempelstads kommun":
              - /url: "#organization/exempelstads%20kommun"
          - gridcell
          - gridcell "Copy 08-465 004 10, Kommunens växel":
            - button "Copy 08-465 004 10, Kommunens växel": 08-465 004 10
          - gridcell
          - gridcell
          - gridcell "6 Oct 2026"
        - row "Choose Leffe Persson Leffe Persson Exempelstads kommun Copy 070-174 06 06, Leffe Persson 5 Oct 2026":
          - gridcell "Choose Leffe Persson":
            - checkbox "Choose Leffe Persson"
          - gridcell "Leffe Persson":
            - link "Leffe Persson"
          - gridcell
          - gridcell "Exempelstads kommun":
            - link "Exempelstads kommun":
              - /url: "#organization/exempelstads%20kommun"
          - gridcell
          - gridcell "Copy 070-174 06 06, Leffe Persson":
            - button "Copy 070-174 06 06, Leffe Persson": 070-174 06 06
          - gridcell
          - gridcell
          - gridcell "5 Oct 2026"
        - row "Choose Leif Persson Leif Persson (Favourite) IT-chef Exempelstads kommun Copy 070-174 06 07, Leif Persson vindkraft 6 Oct 2026":
          - gridcell "Choose Leif Persson":
            - checkbox "Choose Leif Persson"
          - gridcell "Leif Persson (Favourite)":
            - link "Leif Persson (Favourite)"
          - gridcell "IT-chef"
          - gridcell "Exempelstads kommun":
            - link "Exempelstads kommun":
              - /url: "#organization/exempelstads%20kommun"
          - gridcell
          - gridcell "Copy 070-174 06 07, Leif Persson":
            - button "Copy 070-174 06 07, Leif Persson": 070-174 06 07
          - gridcell
          - gridcell "vindkraft"
          - gridcell "6 Oct 2026"
  `);
});

test('the call sheet is a grid, of which one row is current, and each outcome a button', async () => {
  await openView({ draw: ({ directory }) => showPage(directory, '#calls'), tells: '0 of 2 reached' });
  await expect.element(page.getByRole('grid')).toMatchAriaInlineSnapshot(`
    - grid "Call sheet":
      - row /^Leif Persson IT-chef · Exempelstads kommun Call 070-174 06 07 Calls back .+ Efter tre$/ [selected]:
        - gridcell "Leif Persson IT-chef · Exempelstads kommun":
          - link "Leif Persson"
          - text: IT-chef · Exempelstads kommun
        - gridcell "Call 070-174 06 07":
          - link "Call 070-174 06 07":
            - /url: tel:+46701740607
            - text: 070-174 06 07
        - gridcell /^Calls back .+ Efter tre$/
      - row "Leffe Persson Exempelstads kommun Call 070-174 06 06 Not called yet":
        - gridcell "Leffe Persson Exempelstads kommun":
          - link "Leffe Persson"
          - text: Exempelstads kommun
        - gridcell "Call 070-174 06 06":
          - link "Call 070-174 06 06":
            - /url: tel:+46701740606
            - text: 070-174 06 06
        - gridcell "Not called yet"
  `);
  await expect.element(page.getByRole('region')).toMatchAriaInlineSnapshot(`
    - region "What came of the call to Leif Persson":
      - paragraph: Leif Persson
      - button "Reached r"
      - button "No answer n"
      - button "Calls back c"
      - button "Quote approved q"
      - button "Move up" [disabled]
      - button "Move down"
      - button "Take off call sheet"
      - paragraph: ↓ j ↑ k move · Enter copies the number · Delete takes off the sheet
  `);
});
