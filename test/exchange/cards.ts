import type { Contact } from '../../src/contact/contact.ts';
import type { Card, CardWords } from '../../src/exchange/card.ts';

/** Cards to write. Numbers are those reserved for fiction (070-174 06 05 to 99, 08-465 004 00 to 99). */
export const WORDS: CardWords = {
  language: 'sv',
  press: 'Press',
  duty: 'Jour',
  extension: 'ankn.',
  hours: 'Tider',
  source: 'Källa',
  stated: 'daterad',
  read: 'läst',
  confirmed: 'Bekräftad',
};

/** A person with everything a contact can have. */
export const PERSON: Card = {
  id: '0b0e4f0e-6a3c-4d1c-9d8e-0d6f3a6f2b11',
  contact: {
    kind: 'person',
    name: 'Leif Ekman',
    jobTitle: 'IT-chef; tf. kommunikationschef',
    organization: {
      name: 'Ekstads kommun',
      units: ['Serviceförvaltningen', 'IT-enheten'],
      address: { street: 'Storgatan 1', postalCode: '123 45', locality: 'Ekstad', country: 'SE' },
    },
    phones: [
      { number: '+46701740610', country: 'SE', features: ['mobile'], label: 'direkt', hours: { text: 'vardagar 8–17' } },
      { number: '+46846500401', country: 'SE', features: ['main-number'], extension: '123' },
      { number: '+46846500402', country: 'SE', features: ['voice', 'duty'] },
      { number: '+46846500403', country: 'SE', features: ['fax'] },
      { number: '11414', country: 'SE', features: ['voice'] },
    ],
    emails: [{ address: 'leif.ekman@ekstad.example' }, { address: 'press@ekstad.example', label: 'endast press' }],
    press: true,
  },
  note: 'Ringer alltid tillbaka.\nSäg vem du är, och varför: "bakgrund" går bra.',
  tags: ['IT', 'kommun, stor'],
  sources: [
    {
      address: 'https://www.ekstad.example/press?id=1,2;x',
      site: 'ekstad.example',
      title: 'Presskontakter',
      statedAt: '2026-10-05',
      firstSeenAt: '2026-10-05T08:00:00.000Z',
      lastSeenAt: '2026-10-07T08:00:00.000Z',
    },
  ],
  confirmedAt: '2026-10-08T09:30:00.000Z',
  revisedAt: '2026-10-08T09:30:00.123Z',
};

/** A desk that answers for an organization. */
export const OFFICE: Card = {
  id: '7d7f9a52-3a54-4d0e-8f0b-6f3c1f0d9c22',
  contact: {
    kind: 'office',
    name: 'Kommunens växel',
    organization: { name: 'Ekstads kommun' },
    phones: [{ number: '+46846500400', country: 'SE', features: ['main-number'] }],
    emails: [{ address: 'kommunen@ekstad.example' }],
  },
  sources: [],
  revisedAt: '2026-10-05T08:00:00.000Z',
};

/** A card of one contact and nothing around it. */
export function cardOf(values: Partial<Contact>, more: Partial<Card> = {}): Card {
  const contact: Contact = { kind: 'person', name: 'Leif Ekman', phones: [], emails: [], ...values };
  return { id: '5f0c1f6e-1b1f-4f0e-8c51-2a4c6f0a1d33', contact, sources: [], revisedAt: '2026-10-05T08:00:00.000Z', ...more };
}

/** The lines of a vCard text with folding undone, as every reader begins. */
export function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
