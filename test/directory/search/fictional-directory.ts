import type { Contact } from '../../../src/contact/contact.ts';
import { fold } from '../../../src/contact/fold.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import { MONDAY, newDirectory, onPage, TUESDAY } from '../people.ts';
import { COUNTRIES, type Country } from './newsrooms.ts';

/** Everybody of the fictional directory: 448 people of 56 organizations in 14 countries, the same every time. */
export function everybody(): Contact[] {
  return COUNTRIES.flatMap((country) =>
    country.organizations.flatMap((_, organization) => Array.from({ length: 8 }, (__, place) => person(country, organization, place))),
  );
}

/** What later changed of some, by name: a new number, name, title or organization, said by the same page. */
const LATER: Readonly<Record<string, Partial<Contact>>> = {
  'Göran Ångman': { phones: [{ number: '+46701740698', country: 'SE', features: ['mobile'] }] },
  'Kirsten Skovgård': { phones: [{ number: '+4520009001', country: 'DK', features: ['mobile'] }] },
  'Fiona Ashcombe': { jobTitle: 'Chief Digital Officer' },
};

/** Words that the journalist has added, by name. */
const ANNOTATED: Readonly<Record<string, { note?: string; tags?: string[] }>> = {
  'Bernd Häußler': { note: 'Rief wegen der Deichsanierung zurück, kennt alle Gutachten', tags: ['Hochwasser'] },
  'Noor Boskamp': { tags: ['stikstof'] },
  'Linnéa Fjällbo': { note: 'Svarar bäst efter lunch, pratade om vindkraftparken' },
};

/** A directory in which all of them have been saved, with what was said later and what the journalist added. */
export async function fictionalDirectory(): Promise<Directory> {
  const directory = await newDirectory();
  const people = everybody();
  const page = (at: number): string => `https://press${Math.floor(at / 8)}.example/contacts`;
  const { contacts } = await directory.remember(
    people.map((one, at) => onPage(one, page(at))),
    MONDAY,
  );
  const later = people.flatMap((one, at) => {
    const news = LATER[one.name ?? ''];
    return news ? [onPage({ ...one, ...news }, page(at))] : [];
  });
  await directory.remember(later, TUESDAY);
  for (const [at, { name }] of people.entries()) {
    const words = ANNOTATED[name ?? ''];
    const id = contacts[at]?.id;
    if (words && id !== undefined) await directory.annotate(id, words, TUESDAY);
  }
  return directory;
}

/** Keeps names of the third and fourth organization from those of the first two. */
const STEP = 3;

/** Names differ within a country, since given and family names go round at different pace. */
function person(country: Country, organization: number, place: number): Contact {
  const at = organization * 8 + place;
  const [given, family] = [country.given.split(' '), country.family.split(' ')];
  const name = `${given[(at + organization) % given.length] ?? ''} ${family[(at + (organization < 2 ? 0 : STEP)) % family.length] ?? ''}`;
  const [called, town, street] = country.organizations[organization] ?? ['', '', ''];
  const titles = (organization < 2 ? country.municipal : country.other).split(' | ');
  const unit = country.units[at % 2];
  return {
    kind: 'person',
    name,
    ...(titles[place] === undefined ? {} : { jobTitle: titles[place] }),
    organization: { name: called, ...(unit === undefined ? {} : { units: [unit] }), address: { locality: town, street } },
    phones: [{ number: numberOf(country, at), country: country.code, features: ['mobile'] }],
    emails: [{ address: `${fold(name).replaceAll(' ', '.')}@${fold(town).replaceAll(' ', '')}.example.org` }],
  };
}

/** Swedish and British mobile numbers are those reserved for fiction; others are made up, and their last digits tell them apart. */
function numberOf({ code, dials }: Country, at: number): string {
  return `${dials}${code === 'SE' ? String(605 + at).padStart(4, '0') : 101 + at * 7}`;
}
