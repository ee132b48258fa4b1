import '../permissions-stand-in.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ContactDetails } from '../../../src/ui/views/ContactDetails.tsx';
import { show } from '../show.tsx';
import { calm } from './barriers.ts';
import { openView } from './views.tsx';

test('a contact is read under headings, its buttons name what they act on', async () => {
  localStorage.clear();
  await calm(400);
  await openView({
    draw: ({ directory, row: { id } }) => show(<ContactDetails id={id} onBack={() => {}} />, { directory, home: 'SE' }),
    tells: 'Efter tre',
  });
  await expect.element(page.elementLocator(document.body)).toMatchAriaInlineSnapshot(`
    - banner:
      - button "Back"
      - heading "Leif Persson" [level=1]
      - button "Favourite" [pressed]
      - button "Correct"
    - main:
      - paragraph: IT-chef
      - paragraph:
        - link "Exempelstads kommun"
      - text: press contact
      - paragraph:
        - link /^seen .+ ago on exempelstad.se$/
      - heading "Numbers" [level=2]
      - list:
        - listitem:
          - link "Call 070-174 06 07, Leif Persson":
            - text: 070-174 06 07
          - button "Copy 070-174 06 07, Leif Persson"
          - text: mobile
          - group:
            - text: exempelstad.se · seen 6 Oct 2026
            - button "Open the page: exempelstad.se": Open the page
          - button "070-174 06 07 is right": Right
          - button "070-174 06 07 is wrong": Wrong
        - listitem:
          - link "Call 08-465 004 10, Kommunens växel":
            - text: 08-465 004 10
          - button "Copy 08-465 004 10, Kommunens växel"
          - text: switchboard, måndagar 0.00–0.01
          - button "Open Kommunens växel": Kommunens växel
          - text: /^usually closed now opens/
        - listitem:
          - link "Call 070-174 06 99, Leif Persson":
            - text: 070-174 06 99
          - button "Copy 070-174 06 99, Leif Persson"
          - text: mobile
          - group:
            - text: says evil.example, not confirmed evil.example · seen 6 Oct 2026
            - button "Open the page: evil.example": Open the page
          - button "070-174 06 99 is right": Right
          - button "070-174 06 99 is wrong": Wrong
        - listitem:
          - group:
            - text: had 070-174 06 05 until October 2026
            - paragraph: last stated 5 Oct 2026, another since 6 Oct 2026
            - list:
              - listitem:
                - text: exempelstad.se seen 5 Oct 2026
                - button "Open the page: exempelstad.se": Open the page
            - button "070-174 06 05 is right": Right
            - button "070-174 06 05 is wrong": Wrong
          - button "Copy 070-174 06 05, Leif Persson"
      - button "Copy line"
      - link "Save card"
      - button "Show code"
      - paragraph: Former and unconfirmed numbers and addresses stay out of card and code.
      - heading "Calls" [level=2]
      - list:
        - listitem:
          - paragraph:
            - strong: Calls back
          - button /^Change the note. Calls back/
          - button /^Take out of the log. Calls back/
          - paragraph: Efter tre
      - group "Log a call":
        - button "Reached"
        - button "No answer"
        - button "Calls back"
        - button "Quote approved"
      - button "Take off call sheet"
      - heading "Note" [level=2]
      - textbox "Note"
      - heading "Tags" [level=2]
      - list:
        - listitem:
          - text: vindkraft
          - button "Remove the tag vindkraft"
      - text: Add a tag
      - textbox "Add a tag"
      - checkbox "Private"
      - text: Private
      - paragraph: In no card, code or file for others, and hidden while others can see your screen. You can still copy the numbers, and backups hold the contact.
      - heading "Over time" [level=2]
      - group:
        - text: name
        - list:
          - listitem:
            - text: Leif Persson
            - list:
              - listitem:
                - text: exempelstad.se seen 5 Oct 2026 to 6 Oct 2026
                - button "Open the page: exempelstad.se": Open the page
              - listitem:
                - text: evil.example seen 6 Oct 2026
                - button "Open the page: evil.example": Open the page
      - group:
        - text: title
        - list:
          - listitem:
            - text: IT-chef
            - list:
              - listitem:
                - text: exempelstad.se seen 5 Oct 2026 to 6 Oct 2026
                - button "Open the page: exempelstad.se": Open the page
              - listitem:
                - text: evil.example seen 6 Oct 2026
                - button "Open the page: evil.example": Open the page
      - group:
        - text: organization
        - list:
          - listitem:
            - text: Exempelstads kommun
            - list:
              - listitem:
                - text: exempelstad.se seen 5 Oct 2026 to 6 Oct 2026
                - button "Open the page: exempelstad.se": Open the page
              - listitem:
                - text: evil.example seen 6 Oct 2026
                - button "Open the page: evil.example": Open the page
      - group:
        - text: press mark
        - list:
          - listitem:
            - text: press contact
            - list:
              - listitem:
                - text: exempelstad.se seen 5 Oct 2026 to 6 Oct 2026
                - button "Open the page: exempelstad.se": Open the page
              - listitem:
                - text: evil.example seen 6 Oct 2026
                - button "Open the page: evil.example": Open the page
      - heading "Sources" [level=2]
      - list:
        - listitem:
          - paragraph:
            - strong: evil.example
            - text: seen 6 Oct 2026
          - paragraph: 070-174 06 99
          - button "Open the page: evil.example": Open the page
          - button "Not this one: what evil.example says is about somebody else": Not this one
        - listitem:
          - paragraph:
            - strong: exempelstad.se
            - text: seen 6 Oct 2026
          - paragraph: 070-174 06 07
          - button "Open the page: exempelstad.se": Open the page
          - button "Not this one: what exempelstad.se says is about somebody else": Not this one
        - listitem:
          - paragraph:
            - strong: exempelstad.se
            - text: saved first seen 5 Oct 2026
          - paragraph: 070-174 06 05
          - button "Open the page: exempelstad.se": Open the page
          - button "Not this one: what exempelstad.se says is about somebody else": Not this one
      - button "Same as…"
      - button "What is kept on this contact…"
      - button "Remove contact"
      - button "Forget…"
    - status
  `);
});
