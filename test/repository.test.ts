import { describe, expect, test } from 'vitest';
import { boundaries } from './repository/boundaries.ts';
import { languages } from './repository/languages.ts';
import { builtRules, isBuilt, manifestRules } from './repository/manifests.ts';
import type { Rule } from './repository/rule.ts';
import { safety } from './repository/safety.ts';
import { store } from './repository/store.ts';
import { style } from './repository/style.ts';
import { waysOut } from './repository/ways-out.ts';
import { whole } from './repository/whole.ts';

const RULES: Record<string, Rule[]> = {
  boundaries,
  style,
  safety,
  'the ways out': waysOut,
  'the languages': languages,
  'the whole': whole,
  'the stores': store,
  'the manifest': manifestRules,
};

for (const [part, rules] of Object.entries(RULES)) {
  describe(part, () => {
    for (const { states, complaints } of rules) test(states, () => expect(complaints()).toEqual([]));
  });
}

for (const folder of ['dist/chrome', 'dist/firefox']) {
  describe('what is built', () => {
    for (const { states, complaints } of builtRules(folder))
      test(states, ({ skip }) => {
        skip(!isBuilt(folder), `${folder} is not built; run "npm run build" first.`);
        expect(complaints()).toEqual([]);
      });
  });
}
