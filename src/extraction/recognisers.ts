import type { Recogniser } from './recogniser.ts';
import { layouts } from './recognisers/layouts.ts';
import { table } from './recognisers/table.ts';

/** All recognisers, most trusted first. */
export const recognisers: readonly Recogniser[] = [table, layouts];
