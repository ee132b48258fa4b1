// Reads pages from the command line and prints which contacts they state.
// Usage: npm run --silent extract -- PAGE.html|TEXT.txt|URL… [--home SE] [--url ADDRESS] [--json] [--explain]
//        npm run --silent extract -- --batch LIST.jsonl [--home SE]
import { parseArgs } from 'node:util';
import { runBatch } from './extract/batch.ts';
import { printJson, printTable } from './extract/print.ts';
import { readPlace } from './extract/read-place.ts';
import { why } from './extract/why.ts';

const USAGE = `usage: npm run --silent extract -- PAGE.html|TEXT.txt|URL… [--home SE] [--url ADDRESS] [--json] [--explain]
       npm run --silent extract -- --batch LIST.jsonl [--home SE]`;

process.exitCode = await run();

/** The exit status: 0, or 2 where something asked for could not be read. */
async function run(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === 'string') return complain(`${asked}\n${USAGE}`);
  const { values, positionals } = asked;
  if (values.batch !== undefined)
    return runBatch(values.batch, { home: values.home, complain, print: (answer) => console.log(JSON.stringify(answer)) });
  if (positionals.length === 0) return complain(USAGE);
  let status = 0;
  for (const place of positionals) status = Math.max(status, await printOne(place, values));
  return status;
}

type Asked = { home?: string; url?: string; json?: boolean; explain?: boolean };

async function printOne(place: string, { home, url, json, explain }: Asked): Promise<number> {
  const read = await readPlace(place, { ...(home === undefined ? {} : { home }), ...(url === undefined ? {} : { address: url }) });
  if ('unreadable' in read) return complain(`${place}: ${read.unreadable}`);
  if (json) printJson(place, read, explain === true);
  else printTable(place, read, explain === true);
  return 0;
}

function readArguments(): ReturnType<typeof parse> | string {
  try {
    return parse();
  } catch (refused) {
    return why(refused);
  }
}

function parse() {
  const options = {
    home: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    batch: { type: 'string' },
  } as const;
  return parseArgs({ options, allowPositionals: true });
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
