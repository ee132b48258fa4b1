import type { CountedKey, MessageKey } from '../browser/locale.ts';
import type { Piece } from '../browser/save-file.ts';
import type { Card, CardWords } from '../exchange/card.ts';
import type { CsvLayout } from '../exchange/tables/write/csv-write.ts';
import type { ListWords, PastedPiece } from '../exchange/tables/write/list-write.ts';

/** A form in which contacts are taken away. What writes it is loaded when it is wanted. */
export type TakeForm = FileForm | ClipboardForm;

/** `piecesPerHundred`: how many pieces a hundred contacts become, or nearly so. */
type Told = { label: MessageKey; hint: MessageKey; piecesPerHundred: number };

export type FileForm = Told & {
  leaves: 'file';
  ending: string;
  mediaType: string;
  countedAs: Extract<CountedKey, 'cardCount' | 'contactCount'>;
  /** `unnamed` stands for a name without letters. */
  pieces: (cards: readonly Card[], words: CardWords, unnamed: string) => Promise<Iterable<Piece>>;
};

export type ClipboardForm = Told & {
  leaves: 'clipboard';
  pieces: (cards: readonly Card[], words: ListWords) => Promise<Iterable<PastedPiece>>;
};

/** So many cards are one piece: few enough that writing it is not felt. */
const AT_ONCE = 100;

/** A form by its name, in groups, in the order in which they are offered; the first is the one that most phones and programs read. */
export const TAKE_FORMS: readonly { group: MessageKey; forms: Readonly<Record<string, TakeForm>> }[] = [
  {
    group: 'formsCards',
    forms: {
      vcard3: { label: 'formVCard3', hint: 'formVCard3Hint', ...vCards('3.0') },
      vcard4: { label: 'formVCard4', hint: 'formVCard4Hint', ...vCards('4.0') },
      'outlook-cards': {
        label: 'formOutlookCards',
        hint: 'formOutlookCardsHint',
        leaves: 'file',
        ending: 'zip',
        mediaType: 'application/zip',
        countedAs: 'cardCount',
        piecesPerHundred: 100,
        pieces: async (cards, words, unnamed) => {
          const { writeOutlookCards } = await import('../exchange/vcards/outlook-cards.ts');
          return writeOutlookCards(cards, words, unnamed);
        },
      },
    },
  },
  {
    group: 'formsTables',
    forms: {
      spreadsheet: {
        label: 'formSpreadsheet',
        hint: 'formSpreadsheetHint',
        leaves: 'file',
        ending: 'xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        countedAs: 'contactCount',
        piecesPerHundred: 1.5,
        pieces: async (cards, words) => {
          const { writeSpreadsheet } = await import('../exchange/tables/write/spreadsheet-write.ts');
          return writeSpreadsheet(cards, words);
        },
      },
      csv: { label: 'formCsv', hint: 'formCsvHint', ...csv('own') },
      google: { label: 'formGoogle', hint: 'formGoogleHint', ...csv('google') },
      outlook: { label: 'formOutlook', hint: 'formOutlookHint', ...csv('outlook') },
    },
  },
  {
    group: 'formsClipboard',
    forms: {
      list: {
        label: 'formList',
        hint: 'formListHint',
        leaves: 'clipboard',
        piecesPerHundred: 100,
        pieces: async (cards, words) => {
          const { writeList } = await import('../exchange/tables/write/list-write.ts');
          return writeList(cards, words);
        },
      },
      table: {
        label: 'formTable',
        hint: 'formTableHint',
        leaves: 'clipboard',
        piecesPerHundred: 100,
        pieces: async (cards, words) => {
          const { writeTable } = await import('../exchange/tables/write/list-write.ts');
          return writeTable(cards, words);
        },
      },
    },
  },
];

function vCards(version: '3.0' | '4.0'): Omit<FileForm, 'label' | 'hint'> {
  return {
    leaves: 'file',
    piecesPerHundred: 100 / AT_ONCE,
    ending: 'vcf',
    mediaType: 'text/vcard;charset=utf-8',
    countedAs: 'cardCount',
    pieces: async (cards, words) => {
      const { writeVCards } = await import('../exchange/vcards/vcard-write.ts');
      return bySlices(cards, (slice) => writeVCards(slice, words, version));
    },
  };
}

function csv(layout: CsvLayout): Omit<FileForm, 'label' | 'hint'> {
  return {
    leaves: 'file',
    // Our own is looked through before it is written, for the columns that it needs.
    piecesPerHundred: layout === 'own' ? 1.5 : 1,
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    countedAs: 'contactCount',
    pieces: async (cards, words) => {
      const { writeCsv } = await import('../exchange/tables/write/csv-write.ts');
      return writeCsv(cards, layout, words);
    },
  };
}

function* bySlices(cards: readonly Card[], write: (slice: readonly Card[]) => string): Iterable<string> {
  for (let at = 0; at < cards.length; at += AT_ONCE) yield write(cards.slice(at, at + AT_ONCE));
}
