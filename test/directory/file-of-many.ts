import type { Contact } from '../../src/contact/contact.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';

/** Somebody of an invented list; the same for the same number. No name is another one mistyped. */
export function person(at: number): Contact & { name: string } {
  const family = [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)].map((one) => SYLLABLES[one]).join('');
  return {
    kind: 'person',
    name: `Ada ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
    jobTitle: 'Handläggare',
    organization: { name: 'Ekstads kommun' },
    phones: [{ number: `+4687654${String(at).padStart(4, '0')}`, country: 'SE', features: ['voice'] }],
    emails: [],
  };
}

const SYLLABLES = 'bal cem dir fog gus hyl jan kel lim mor nup pys qar ret siv tox vud wym xaf zeb bick dolf gurt hamp joss lund'.split(
  ' ',
);

/** So many of them, as a file has them. */
export function people(count: number, values: Partial<Contact> = {}): FromElsewhere[] {
  return Array.from({ length: count }, (_, at) => ({
    values: { ...person(at), ...values },
    texts: {},
    source: { kind: 'file', name: 'redaktionen.csv' },
  }));
}

export async function* inBatches(statements: readonly FromElsewhere[], size: number): AsyncGenerator<FromElsewhere[]> {
  for (let at = 0; at < statements.length; at += size) yield statements.slice(at, at + size);
}

/** The id of one of them. */
export async function idOf(directory: Directory, at: number): Promise<string> {
  const [found] = await directory.find({ text: person(at).phones[0]?.number ?? '' });
  return found?.id ?? '';
}
