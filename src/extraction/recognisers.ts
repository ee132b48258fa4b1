import type { Recogniser } from './recogniser.ts';
import { hCard } from './recognisers/h-card.ts';
import { hidden } from './recognisers/hidden.ts';
import { layouts } from './recognisers/layouts.ts';
import { schemaOrg } from './recognisers/schema-org.ts';
import { table } from './recognisers/table.ts';

/** All recognisers, most trusted first. */
export const recognisers: readonly Recogniser[] = [schemaOrg, hCard, table, layouts, hidden];
