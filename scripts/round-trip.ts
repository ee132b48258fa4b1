// Writes contacts drawn by lot in every form and reads them again, and compares field by field. Usage: npm run round-trip [-- COUNT [SEED]]
import { runCommand } from './test/command.ts';

const [count = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
// In node, and in the browser, which sees names that begin so.
for (const before of ['', 'VITE_']) {
  process.env[`${before}ROUND_TRIPS`] = count;
  process.env[`${before}ROUND_TRIP_SEED`] = seed;
}
console.log(`Seed ${seed}, ${count} contacts`);
const projects = ['--project', 'node', '--project', 'browser'];
const { status } = await runCommand(['vitest', 'run', ...projects, '--testTimeout', '600000', 'round-trip'], { aloud: true });
process.exitCode = status;
