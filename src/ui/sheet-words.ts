import { counted, day, language, message } from '../browser/locale.ts';
import type { SheetWords } from '../exchange/sheet/emergency-sheet.ts';
import { lineName } from './describe.ts';

/** The words of a sheet that is printed at `printedAt` (ISO 8601). */
export function sheetWords(printedAt: string): SheetWords {
  const [before = '', between = ''] = message('sheetPage', MARK, MARK).split(MARK);
  return {
    language: language(),
    title: message('sheet'),
    printed: message('sheetPrinted', day(printedAt)),
    count: (contacts) => counted('contactCount', contacts),
    noOrganization: message('noOrganization'),
    page: [before, between],
    press: message('cardPress'),
    extension: message('cardExtension'),
    lineName,
    email: message('sheetEmail'),
    inferred: message('guessedNumber'),
    disputed: message('disputedNumber'),
    confirmed: message('sheetConfirmed'),
    seen: message('sheetSeen'),
    stated: message('cardStated'),
    old: message('sheetOld'),
    codeOf: (name) => message('codeOf', name),
    day,
  };
}

const MARK = '\u0001';
