/** Reads what pages and texts state. Loaded lazily, and by nobody but views: all of extraction comes with it, and nobody needs that to find a contact. */
import type { Contact } from '../../contact/contact.ts';
import { readEmailAddress } from '../../contact/email-address.ts';
import type { OpeningHours } from '../../contact/opening-hours.ts';
import { readPhoneNumber } from '../../contact/phone-number.ts';
import type { Statement } from '../../contact/statement.ts';
import { findHours } from '../../extraction/clues/hours.ts';
import { type Extracted, extract } from '../../extraction/extract.ts';
import { languages } from '../../extraction/languages.ts';
import { fromText } from '../../page/from-text.ts';
import type { PageTree } from '../../page/page-tree.ts';

/** Reads what the journalist pasted. */
export function readText(text: string, home: string | undefined): Extracted {
  return readTree(fromText(text), home);
}

/** Reads one line that the journalist typed: "Leif Persson, IT-chef, 0733-135810". Undefined until it names somebody one can reach. */
export function readLine(line: string, home: string | undefined): Statement | undefined {
  const [first] = readText(line, home).statements;
  const recognised = first?.values;
  // Where nobody's name is recognised, the words before the first comma are one: the journalist typed them as such.
  const values = recognised?.name === undefined ? (splitLine(line, home) ?? recognised) : recognised;
  if (values === undefined) return undefined;
  return { values, texts: first?.texts ?? {}, source: { kind: 'hand' } };
}

/** Reads opening hours that the journalist wrote, in any language: days and times where they can be made out. */
export function readHours(text: string): OpeningHours {
  const [only, ...more] = findHours(text, languages);
  return { text, ...(more.length === 0 && only?.hours.spans && { spans: only.hours.spans }) };
}

/** Reads a page taken down. `home` is ISO 3166-1 alpha-2. */
export function readTree(page: PageTree, home: string | undefined): Extracted {
  return extract(page, home === undefined ? {} : { home });
}

const ADDRESS = /[^\s,;<>]+@[^\s,;<>]+\.[^\s,;<>]{2,}/;
const NUMBER = /\+?\(?\d[\d\s()./-]*\d/;

/** What is left where no recogniser finds anybody: an address and a number in the line, the words before the first comma, and the rest. */
function splitLine(line: string, home: string | undefined): Contact | undefined {
  const written = ADDRESS.exec(line)?.[0];
  const email = written === undefined ? undefined : readEmailAddress(written);
  const withoutAddress = written === undefined ? line : line.replace(written, ',');
  const digits = NUMBER.exec(withoutAddress)?.[0];
  const phone = digits === undefined ? undefined : readPhoneNumber(digits, home);
  const words = digits === undefined ? withoutAddress : withoutAddress.replace(digits, ',');
  const [name, jobTitle] = words
    .split(/[,;:|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (name === undefined || (phone === undefined && email === undefined)) return undefined;
  return {
    kind: 'person',
    name,
    ...(jobTitle !== undefined && { jobTitle }),
    phones: phone === undefined ? [] : [phone],
    emails: email === undefined ? [] : [email],
  };
}
