import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Listing, listingIn } from '../../scripts/pictures/listing.ts';
import { foldersIn, root } from './files.ts';
import type { Rule } from './rule.ts';

/** What the stores are given, besides the packages: docs/store. */
export const store: Rule[] = [
  { states: 'every icon that manifest.json names is there, and each has the size it is called by', complaints: wrongIcons },
  { states: 'name and descriptions are as long as the stores take them, in every language', complaints: wrongLengths },
  { states: 'every permission has a paragraph that says why, and none has one that is not asked for', complaints: wrongReasons },
];

function wrongIcons(): string[] {
  const named = [...read('manifest.json').matchAll(/"(icons\/[^"]+)"/g)].map(([, path]) => `public/${path}`);
  const missing = named
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${path}: is named in manifest.json and is not there.`);
  const drawn = readdirSync(join(root, 'public/icons'));
  const other = drawn.filter((name) => !sidesOf(name).every((side) => side === Number.parseInt(name, 10)));
  return [...missing, ...other.map((name) => `public/icons/${name}: has another size; draw it with "npm run icons".`)];
}

/** The languages in which the stores are told of it. */
const LANGUAGES = ['en', 'sv', 'nb', 'da', 'fi', 'de'];
/** The longest in characters: name and summary of addons.mozilla.org, the others of the Chrome Web Store, which takes 75 for a name. */
const LONGEST = { name: 50, short: 132, summary: 250, description: 16_000 } as const satisfies Partial<Record<keyof Listing, number>>;
const PICTURES = 5;

function wrongLengths(): string[] {
  const translated = foldersIn('public/_locales');
  return LANGUAGES.flatMap((language) => {
    const listing = listingIn(language);
    const parts = (['name', 'short', 'summary', 'description'] as const).filter(
      // Until the interface speaks a language, its name is nowhere.
      (part) => translated.includes(language) || !['name', 'short'].includes(part),
    );
    const wrong = parts.filter((part) => listing[part] === '' || [...listing[part]].length > LONGEST[part]);
    return [
      ...wrong.map((part) => `${language}, ${part}: has ${[...listing[part]].length} characters; from 1 to ${LONGEST[part]} (docs/store).`),
      ...(listing.captions.length === PICTURES ? [] : [`docs/store/${language}.md: ${PICTURES} pictures want a sentence each.`]),
    ];
  });
}

type Asked = { permissions: string[]; optional_host_permissions: string[] };

function wrongReasons(): string[] {
  const { permissions, optional_host_permissions: hosts }: Asked = JSON.parse(read('manifest.json'));
  const told = [...read('docs/store/permissions.md').matchAll(/^## (.+)\n\n(?=\S)/gm)].flatMap(([, title = '']) => namesIn(title));
  const asked = [...permissions, ...hosts];
  return [
    ...asked.filter((one) => !told.includes(one)).map((one) => `docs/store/permissions.md: say why ${one} is asked for.`),
    ...told.filter((one) => !asked.includes(one)).map((one) => `docs/store/permissions.md: ${one} is not asked for.`),
    ...permissions.filter((one) => !read('PRIVACY.md').includes(`\`${one}\``)).map((one) => `PRIVACY.md: say why ${one} is asked for.`),
  ];
}

/** A permission, or after a colon the patterns of hosts. */
function namesIn(title: string): string[] {
  return title.includes('://') ? title.slice(title.indexOf(': ') + 2).split(' and ') : [title];
}

/** Width and height in pixels, as the header of a PNG has them (PNG specification, 11.2.2 IHDR). */
function sidesOf(name: string): [number, number] {
  const octets = readFileSync(join(root, 'public/icons', name));
  return [octets.readUInt32BE(16), octets.readUInt32BE(20)];
}

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}
