// Writes contacts drawn by lot in every form and reads them again, and compares field by field. Usage: npm run round-trip [-- COUNT [SEED]]
import { runCommand } from './test/command.ts';

const [count = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.env['ROUND_TRIPS'] = count;
process.env['ROUND_TRIP_SEED'] = seed;
console.log(`Seed ${seed}, ${count} contacts`);
const { status } = await runCommand(['vitest', 'run', '--project', 'node', '--testTimeout', '600000', 'round-trip'], { aloud: true });
process.exitCode = status;
