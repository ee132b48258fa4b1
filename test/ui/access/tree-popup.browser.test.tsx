import '../permissions-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Home } from '../../../src/ui/views/Home.tsx';
import { pageStating, show, stated } from '../show.tsx';
import { calm } from './barriers.ts';
import { type Filled, openView, type View } from './views.tsx';

const nothing = () => {};
/** Somebody new, one whose number is another now, and one whose word is known. */
const PAGE = pageStating(
  stated('Ida Ek', '+46701740613', { jobTitle: 'jurist' }),
  stated('Leffe Persson', '+46701740609'),
  stated('Leif Persson', '+46701740607', { jobTitle: 'IT-chef' }),
);
const HOME: View = {
  draw: ({ directory }: Filled) =>
    show(<Home page={{ seen: PAGE, readAgain: nothing }} shown onPlace={nothing} />, { directory, home: 'SE' }),
  tells: 'changed: number',
};
const whole = () => page.elementLocator(document.body);

/** What a screen reader is told of: roles, names and states, in their order. */
beforeEach(async () => {
  localStorage.clear();
  await calm(400);
});

test('the popup is a search field, a choice of what is shown, and who is on the page, each named at all that acts on them', async () => {
  await openView(HOME);
  await expect.element(whole()).toMatchAriaInlineSnapshot(`
    - banner:
      - heading "Press Contact Directory" [level=1]
      - combobox "Find a contact"
      - button "Others can see my screen"
      - button "All contacts"
      - button "Settings"
    - main:
      - navigation "What to show":
        - button "On this page 3" [pressed]
        - button "Directory"
      - paragraph
      - paragraph: 3 contacts on this page
      - list "On this page":
        - listitem:
          - checkbox "Ida Ek" [checked]
          - text: Ida Ek
          - link "Call 070-174 06 13, Ida Ek":
            - text: 070-174 06 13
          - button "Copy 070-174 06 13, Ida Ek"
          - text: mobile
          - paragraph:
            - text: new jurist · Exempelstads kommun
            - button "exempelstad.se , What this was read from: Ida Ek"
        - listitem:
          - checkbox "Leffe Persson" [checked]
          - text: Leffe Persson
          - link "Call 070-174 06 09, Leffe Persson":
            - text: 070-174 06 09
          - button "Copy 070-174 06 09, Leffe Persson"
          - text: mobile
          - paragraph:
            - button "changed: number . Open Leffe Persson"
            - text: Exempelstads kommun
            - button "exempelstad.se , What this was read from: Leffe Persson"
        - listitem:
          - checkbox "Leif Persson"
          - text: Leif Persson
          - link "Call 070-174 06 07, Leif Persson":
            - text: 070-174 06 07
          - button "Copy 070-174 06 07, Leif Persson"
          - text: mobile
          - paragraph:
            - button "saved . Open Leif Persson"
            - text: IT-chef · Exempelstads kommun
            - button "exempelstad.se , What this was read from: Leif Persson"
      - button "Read again"
      - checkbox "Select all" [checked=mixed]
      - text: Select all Ctrl+Enter
      - button "Save chosen (2)"
      - paragraph: Branden · 0 of 2 reached
      - button "Call sheet"
      - textbox "Add by hand":
        - /placeholder: "Add: name, title, number"
      - button "Paste text"
    - status
  `);
});

test('as one types, how many are found is told, the list is open, and one of its options is where arrows lead', async () => {
  await openView(HOME);
  const field = page.getByRole('combobox');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field).not.toHaveAttribute('aria-activedescendant');
  await userEvent.fill(field, 'persson');
  await expect.element(page.getByText('2 contacts found')).toBeInTheDocument();
  expect(page.getByText('2 contacts found').element().closest('[aria-live=polite]')).not.toBeNull();
  await expect.element(whole()).toMatchAriaInlineSnapshot(`
    - banner:
      - heading "Press Contact Directory" [level=1]
      - combobox "Find a contact" [expanded]: persson
      - button "Clear the search"
      - button "Others can see my screen"
      - button "All contacts"
      - button "Settings"
    - main:
      - navigation "What to show":
        - button "On this page 3"
        - button "Directory" [pressed]
      - paragraph: 2 contacts found
      - listbox "Contacts found":
        - option "Leif Persson (Favourite) 070-174 06 07 IT-chef · Exempelstads kommun mobile" [selected]:
          - text: Leif
          - mark: Persson
          - text: (Favourite) 070-174 06 07 IT-chef · Exempelstads kommun mobile
        - option "Leffe Persson 070-174 06 06 Exempelstads kommun mobile":
          - text: Leffe
          - mark: Persson
          - text: 070-174 06 06 Exempelstads kommun mobile
      - button "Copy 070-174 06 07, Leif Persson"
      - button "Copy 070-174 06 06, Leffe Persson"
      - paragraph: Enter copies the number, → opens the contact
      - paragraph: Branden · 0 of 2 reached
      - button "Call sheet"
      - textbox "Add by hand":
        - /placeholder: "Add: name, title, number"
      - button "Paste text"
    - status
  `);
  await expect.poll(active).toMatch(/^Leif Persson/);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(active).toMatch(/^Leffe Persson/);
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});

/** The option that the field points at, which must be the selected one. */
function active(): string | null | undefined {
  const field = page.getByRole('combobox').element();
  const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  return option?.ariaSelected === 'true' ? option.textContent : undefined;
}
