// Runs extraction over a folder of labelled pages and prints the figures of the folder's own scorers.
// A folder of microformats, each page with its expected reading beside it, is compared value by value.
// Usage: npm run measure -- FOLDER [--misses] [--pages] [--text] [--home SE]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answer, listPages, slowest } from './measure/answer.ts';
import { microformatPages, scoreMicroformats } from './measure/microformats.ts';
import { score } from './measure/score.ts';

/** What a folder may hold, each with the script beside it that knows what is right. */
const LABELLED = [
  { labels: 'pages/gold.jsonl', scorer: 'score.mjs', whole: true },
  { labels: 'webstruct/labels.jsonl', scorer: 'score-labels.mjs', whole: false },
] as const;

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, pages: { type: 'boolean' }, text: { type: 'boolean' }, home: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
process.exitCode =
  folder === undefined ? complain('Say which folder: npm run measure -- FOLDER [--misses] [--pages] [--text]') : await measure(folder);

async function measure(folder: string): Promise<number> {
  const there = LABELLED.filter(({ labels }) => existsSync(`${folder}/${labels}`));
  const marked = existsSync(folder) ? microformatPages(folder) : [];
  if (there.length + marked.length === 0)
    return complain(
      `${folder}: no ${LABELLED.map(({ labels }) => labels).join(', no ')} and no microformats with what they say beside them. The labelled pages are no part of the repository.`,
    );
  if (marked.length > 0) console.log(scoreMicroformats(marked));
  let status = 0;
  for (const { labels, scorer, whole } of there) {
    const list = await listPages(`${folder}/${labels}`, values.text === true);
    const answered = await answer(list, values.home, complain);
    status = Math.max(status, answered.status);
    console.log(`\n${labels}${values.text ? ', as plain text' : ''}: answers in ${answered.path}; ${slowest(answered.answers)}`);
    const flags = [...(values.misses ? ['--misses'] : []), ...(values.pages && whole ? ['--pages'] : [])];
    score(`${folder}/${scorer}`, `${folder}/${labels}`, answered.path, flags, whole);
  }
  return status;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
