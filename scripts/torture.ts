// Kills worker and browser while the directory is worked on, and looks what is lost: so many rounds of each kind.
// Usage: npm run torture [-- ROUNDS [SEED [work|import|upgrade ...]]]
import { torture } from '../test/torture/rounds.ts';
import { runCommand } from './test/command.ts';

const [rounds = '100', seed = String(Date.now() % 1_000_000), ...asked] = process.argv.slice(2);
const kinds = (['work', 'import', 'upgrade'] as const).filter((one) => asked.length === 0 || asked.includes(one));
const built = await runCommand(['tsx', 'scripts/build.ts'], { aloud: true });
process.exitCode = built.status;
for (const what of built.status === 0 ? kinds : []) {
  const { acknowledged, whole, absent, faults, ...report } = await torture(what, Number(rounds), Number(seed), console.log);
  console.log(`\n${what}, seed ${seed}. Acknowledged: ${JSON.stringify(acknowledged)}.`);
  console.log(`Under way when it was killed, and done: ${whole}; not begun: ${absent}.`);
  for (const fault of faults) console.log(fault);
  console.log(`${report.rounds} rounds, ${faults.length} faults\n`);
  if (faults.length > 0 || report.rounds === 0) process.exitCode = 1;
}
