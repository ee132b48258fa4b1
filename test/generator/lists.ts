import { da as furtherDa } from './further-words/da.ts';
import { de as furtherDe } from './further-words/de.ts';
import { en as furtherEn } from './further-words/en.ts';
import { fi as furtherFi } from './further-words/fi.ts';
import { nb as furtherNb } from './further-words/nb.ts';
import { sv as furtherSv } from './further-words/sv.ts';
import { cs } from './more-languages/cs.ts';
import { es } from './more-languages/es.ts';
import { fr } from './more-languages/fr.ts';
import { it } from './more-languages/it.ts';
import { nl } from './more-languages/nl.ts';
import { pl } from './more-languages/pl.ts';
import { pt } from './more-languages/pt.ts';
import { da as moreDa } from './more-words/da.ts';
import { de as moreDe } from './more-words/de.ts';
import { en as moreEn } from './more-words/en.ts';
import { fi as moreFi } from './more-words/fi.ts';
import { nb as moreNb } from './more-words/nb.ts';
import { sv as moreSv } from './more-words/sv.ts';
import { da as unseenDa } from './unseen/da.ts';
import { de as unseenDe } from './unseen/de.ts';
import { en as unseenEn } from './unseen/en.ts';
import { fi as unseenFi } from './unseen/fi.ts';
import { nb as unseenNb } from './unseen/nb.ts';
import { sv as unseenSv } from './unseen/sv.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fi } from './words/fi.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';
import type { Words } from './words/words.ts';

/** Six in ten are Swedish, as the newsrooms that the project is for. */
function mostlySwedish(swedish: Words, others: readonly Words[]): Words[] {
  return [...Array.from({ length: 7 }, () => swedish), ...others];
}

/** The lists by which extraction was made. */
export const first: readonly Words[] = mostlySwedish(sv, [nb, da, fi, en, de]);

/** Lists of another hand, made without a look at extraction; its misses on them were read afterwards, and what they had in common mended. */
export const further: readonly Words[] = [
  ...mostlySwedish(moreSv, [moreNb, moreDa, moreFi, moreEn, moreDe]),
  ...mostlySwedish(furtherSv, [furtherNb, furtherDa, furtherFi, furtherEn, furtherDe]),
];

/** As those, but of the misses only their number was looked at, and one that befell every Danish page. */
export const unseen: readonly Words[] = mostlySwedish(unseenSv, [unseenNb, unseenDa, unseenFi, unseenEn, unseenDe]);

/** Of the languages beyond the Nordic ones, English and German; their misses were read, and what they had in common mended. */
export const beyond: readonly Words[] = [fr, nl, es, it, pt, pl, cs];
