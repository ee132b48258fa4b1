// Asks Mozilla's linter about dist/firefox, as their store will: no error, no warning, no notice.
import { runCommand } from './command.ts';

type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
type Finding = { _type: string; code: string; message: string; file?: string; line?: number };

const { output } = await runCommand(['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json']);
const findings = findingsIn(output);
for (const { _type, code, message, file, line } of findings ?? [])
  console.log(`${_type} ${code}: ${message} (${file ?? 'manifest.json'}:${line ?? 1})`);
if (findings === undefined) console.log(output);
process.exitCode = findings?.length === 0 ? 0 : 1;

function findingsIn(printed: string): Finding[] | undefined {
  const begin = printed.indexOf('{');
  if (begin === -1) return undefined;
  const { errors, warnings, notices }: Report = JSON.parse(printed.slice(begin));
  return [...errors, ...warnings, ...notices];
}
