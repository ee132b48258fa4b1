import { describe, expect, test } from 'vitest';
import { boundaries } from './repository/boundaries.ts';
import { builtRules, isBuilt, manifestRules } from './repository/manifests.ts';
import type { Rule } from './repository/rule.ts';
import { safety } from './repository/safety.ts';
import { style } from './repository/style.ts';
import { whole } from './repository/whole.ts';

describe.each<[string, Rule[]]>([
  ['boundaries', boundaries],
  ['style', style],
  ['safety', safety],
  ['the whole', whole],
  ['the manifest', manifestRules],
])('%s', (_, rules) => {
  test.each(rules)('$states', ({ complaints }) => {
    expect(complaints()).toEqual([]);
  });
});

describe.each(['dist/chrome', 'dist/firefox'])('%s', (folder) => {
  test.for(builtRules(folder))('$states', ({ complaints }, { skip }) => {
    skip(!isBuilt(folder), `${folder} is not built; run "npm run build" first.`);
    expect(complaints()).toEqual([]);
  });
});
