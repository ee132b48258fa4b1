import type { CardWords } from './card.ts';

/**
 * The words that cards of ours were ever written with, in each language of the interface: by them a card is read as it was meant. They are
 * the sentences of a card in public/_locales; words that are no longer written stay here, for cards that left with them.
 */
export const OWN_CARD_WORDS: readonly CardWords[] = [
  {
    language: 'en',
    press: 'Press',
    duty: 'On call',
    extension: 'ext.',
    hours: 'Hours',
    source: 'Source',
    stated: 'dated',
    read: 'read',
    confirmed: 'Confirmed',
  },
  {
    language: 'sv',
    press: 'Press',
    duty: 'Jour',
    extension: 'ankn.',
    hours: 'Tider',
    source: 'Källa',
    stated: 'daterad',
    read: 'läst',
    confirmed: 'Bekräftat',
  },
  {
    language: 'nb',
    press: 'Presse',
    duty: 'Vakt',
    extension: 'internnr.',
    hours: 'Tider',
    source: 'Kilde',
    stated: 'datert',
    read: 'lest',
    confirmed: 'Bekreftet',
  },
  {
    language: 'da',
    press: 'Presse',
    duty: 'Vagt',
    extension: 'lokalnr.',
    hours: 'Tider',
    source: 'Kilde',
    stated: 'dateret',
    read: 'læst',
    confirmed: 'Bekræftet',
  },
  {
    language: 'fi',
    press: 'Mediakontakti',
    duty: 'Päivystys',
    extension: 'alanro',
    hours: 'Ajat',
    source: 'Lähde',
    stated: 'päivätty',
    read: 'luettu',
    confirmed: 'Vahvistettu',
  },
  {
    language: 'de',
    press: 'Presse',
    duty: 'Bereitschaft',
    extension: 'Durchwahl',
    hours: 'Zeiten',
    source: 'Quelle',
    stated: 'datiert',
    read: 'gelesen',
    confirmed: 'Bestätigt',
  },
];
