// Does operations drawn by lot with a directory in a real browser, beside a simple model of it. Usage: npm run model [-- OPERATIONS [SEED]]
import { runCommand } from './test/command.ts';

const [operations = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.env['VITE_MODEL_OPERATIONS'] = operations;
process.env['VITE_MODEL_SEED'] = seed;
console.log(`Seed ${seed}, ${operations} operations`);
const { status } = await runCommand(['vitest', 'run', '--project', 'browser', 'test/directory/model'], { aloud: true });
process.exitCode = status;
