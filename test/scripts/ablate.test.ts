import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { functions } from '../../scripts/ablate/functions.ts';
import { switched } from '../../scripts/ablate/load.ts';
import { root } from '../../scripts/places.ts';

test.each([...new Set(['clues/lexicon', ...functions.map(({ file }) => file)])])(
  'every part of %s that can be switched off is there',
  (file) => {
    expect(() => switched(readFileSync(join(root, `src/extraction/${file}.ts`), 'utf8'), file, functions)).not.toThrow();
  },
);
