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
];
