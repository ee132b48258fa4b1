// Runs every suite and ends with one line of true sums. Usage: npm test
import { runSuites } from './test/run.ts';
import { suites } from './test/suites.ts';

process.exitCode = await runSuites(suites);
