// Types, lint, format and house rules. Usage: npm run check
import { runSuites } from './test/run.ts';
import { checks } from './test/suites.ts';

process.exitCode = await runSuites(checks);
