import { expect, test } from 'vitest';
import { namePartsOf } from '../../src/exchange/name-parts.ts';

test.each([
  ['Leif Ekman', 'Ekman', 'Leif', ''],
  ['Anna Karin Öberg', 'Öberg', 'Anna Karin', ''],
  ['Eva-Marie Hägg-Ström', 'Hägg-Ström', 'Eva-Marie', ''],
  ['Carl von Linné', 'von Linné', 'Carl', ''],
  ['Anneke van der Berg', 'van der Berg', 'Anneke', ''],
  ['Lotte De Vries', 'De Vries', 'Lotte', ''],
  ['Ekman, Leif Olof', 'Ekman', 'Leif Olof', ''],
  ['Martin Ray, Jr.', 'Ray', 'Martin', 'Jr.'],
  ['John Ray III', 'Ray', 'John', 'III'],
  ['Madonna', '', 'Madonna', ''],
  ['De Vries', 'Vries', 'De', ''],
  ['Leif von', 'von', 'Leif', ''],
  ['Ольга Петрова', 'Петрова', 'Ольга', ''],
  ['田中 太郎', '田中', '太郎', ''],
  ['', '', '', ''],
])('%s', (name, family, given, suffix) => {
  expect(namePartsOf(name)).toEqual({ family, given, suffix });
});
