// Decides of whom generated newsrooms speak, as the directory does, and prints how often it is right, by what makes it hard; then every wrong join.
// Usage: npm run identity [-- --only WORDS OF A PHENOMENON]
import { parseArgs } from 'node:util';
import { decisionsOf } from '../test/directory/newsrooms-over-time/decisions.ts';
import { figuresOf, wordsOf } from '../test/directory/newsrooms-over-time/figures.ts';
import { heldOut, madeAfterwards, tuned } from '../test/directory/newsrooms-over-time/parameters.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
for (const parameters of [tuned, heldOut, madeAfterwards]) {
  const decisions = (await decisionsOf(parameters)).filter(({ phenomenon }) => phenomenon.includes(values.only ?? ''));
  console.log(`\n## The set ${parameters.of}, ${parameters.seeds.length} worlds\n`);
  console.log('| | decisions | wrong | sure | missed | unsure | left open |\n|---|---|---|---|---|---|---|');
  for (const { phenomenon, ...figures } of figuresOf(decisions)) console.log(`| ${phenomenon} | ${Object.values(figures).join(' | ')} |`);
  for (const { phenomenon, told, instead } of decisions.filter(({ outcome }) => outcome === 'wrong'))
    console.log(`\nWrong, ${phenomenon}:\n  ${wordsOf(told)}\n  was put with\n  ${instead ? wordsOf(instead) : 'nobody'}`);
}
