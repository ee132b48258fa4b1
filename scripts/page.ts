// Makes a fixture pair out of a real page: cut down, its people replaced by invented ones, and beside it what it is read to state.
// Usage: npm run --silent page -- PAGE.html|TEXT.txt|URL <recogniser>/<slug> [--home SE] [--url ADDRESS]
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPlace } from './extract/read-place.ts';
import { why } from './extract/why.ts';
import { expectedText } from './page/expected.ts';
import { type Found, makePair, type Pair } from './page/make-pair.ts';
import { root } from './places.ts';

const USAGE = 'usage: npm run --silent page -- PAGE.html|TEXT.txt|URL <recogniser>/<slug> [--home SE] [--url ADDRESS] [--into FOLDER]';

try {
  process.exitCode = await run();
} catch (broken) {
  process.exitCode = complain(why(broken));
}

/** The exit status: 0, or 2 where no pair could be made. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { home: { type: 'string' }, url: { type: 'string' }, into: { type: 'string' } },
    allowPositionals: true,
  });
  const [place, slug] = positionals;
  if (place === undefined || slug === undefined) return complain(USAGE);
  if (!/^[a-z\d]+(?:-[a-z\d]+)*\/[a-z\d]+(?:-[a-z\d]+)*$/.test(slug))
    return complain(`${slug}: name a recogniser and the page in kebab-case, such as lines/breaks-nb or none/sums-sv`);
  const beside = join(values.into ?? join(root, 'test/pages'), slug);
  const there = ['html', 'txt', 'json'].find((ending) => existsSync(`${beside}.${ending}`));
  if (there !== undefined) return complain(`${beside}.${there} is there already; take it away or choose another slug`);
  const found: Found = { ...(await findPlace(place, values.url)), ...(values.home === undefined ? {} : { home: values.home }) };
  const pair = makePair(found);
  await keep(pair, beside, found.plain ? 'txt' : 'html');
  report(pair, found, beside, slug);
  return 0;
}

async function keep({ page, expected }: Pair, beside: string, ending: string): Promise<void> {
  await mkdir(dirname(beside), { recursive: true });
  await writeFile(`${beside}.${ending}`, page);
  await writeFile(`${beside}.json`, expectedText(expected));
}

function report({ page, expected: { contacts }, check }: Pair, { text, plain }: Found, beside: string, slug: string): void {
  console.log(`${beside}.${plain ? 'txt' : 'html'}: ${page.length} of ${text.length} characters left`);
  console.log(`${beside}.json: ${contacts.length} contacts as they are read now`);
  if (slug.startsWith('none/') && contacts.length > 0)
    console.log('A page under none/ states nobody: its list of contacts has to be empty.');
  console.log('\nLeft to check by hand:');
  for (const sentence of check) console.log(`  - ${sentence}`);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
