import { lineKind, type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import type { Language } from '../languages/language.ts';
import { madeOnce } from '../made-once.ts';

/** Said of an extension on pages of every language, and where two are spoken. */
const COMMON = ['ext', 'extension', 'x', 'poste', 'toestel', 'int', 'wew', 'linka'];
const HASH = /^\s*#\s?(\d{2,6})(?!\d)/;

/**
 * The extension that stands right after `at`: "x105", "toestel 5", "(wew. 12)", "Durchwahl -11". In North America "#105" is one.
 * An hour or a range of them ("kl 8-17") is none.
 */
export function extensionAfter(
  text: string,
  at: number,
  languages: readonly Language[],
  country: string | undefined,
): { digits: string; end: number } | undefined {
  const after = text.slice(at, at + 40);
  const match = patternOf(languages).exec(after) ?? (country === 'US' || country === 'CA' ? HASH.exec(after) : null);
  const digits = match?.[1];
  return match && digits !== undefined ? { digits, end: at + match[0].length } : undefined;
}

/** "866-0, Durchwahl 7011": what one dials stands in the place of the 0, where a written "-0" is the switchboard. Else the extension is kept. */
export function dialledThrough(phone: PhoneNumber, written: string, digits: string): PhoneNumber {
  const isSwitchboard = /[-–]\s?0$/.test(written) && lineKind(phone.number) === 'landline';
  const direct = isSwitchboard ? readPhoneNumber(phone.number.slice(0, -1) + digits) : undefined;
  return direct ? { ...direct, features: phone.features, inferred: true } : { ...phone, extension: digits };
}

const patternOf = madeOnce((languages) => makePattern([...COMMON, ...languages.flatMap(({ labels }) => labels.extension)]));

function makePattern(words: readonly string[]): RegExp {
  const alternatives = [...new Set(words.map((word) => word.replace(/[.#\s]+$/, '')))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');
  return new RegExp(
    `^\\s*[,;(–-]?\\s*\\(?(?:${alternatives})\\.?\\s*(?:no\\.?|nr\\.?|#)?\\s*[:.]?\\s*-?(\\d{1,6})(?!\\d|\\s?[:.–-]\\s?\\d|[\\d.]*\\s?\\p{L})\\)?`,
    'iu',
  );
}
