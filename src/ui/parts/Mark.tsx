import type { JSX } from 'preact';
import { type MessageKey, message } from '../../browser/locale.ts';
import type { Field } from '../../contact/statement.ts';
import type { Comparison, Standing } from '../../directory/directory.ts';
import { Sentence } from './Sentence.tsx';

/** How a contact on the page stands to the directory. `site` is whose word it is; absent for a text. */
export function Mark({ comparison, site }: { comparison: Comparison; site?: string | undefined }): JSX.Element {
  return <span class={`mark ${TONES[comparison.standing]}`}>{words(comparison, site)}</span>;
}

const TONES: Record<Standing, string> = {
  new: 'good',
  known: 'neutral',
  changed: 'caution',
  older: 'neutral',
  claimed: 'alarm',
  removed: 'neutral',
};

const FIELD_NAMES: Record<Field, MessageKey> = {
  kind: 'fieldKind',
  name: 'fieldName',
  jobTitle: 'fieldJobTitle',
  units: 'fieldUnits',
  organization: 'fieldOrganization',
  phones: 'fieldPhones',
  emails: 'fieldEmails',
  press: 'fieldPress',
};

function words({ standing, differs }: Comparison, site: string | undefined): JSX.Element | string {
  if (standing === 'new') return message('markNew');
  if (standing === 'known') return message('markKnown');
  if (standing === 'older') return message('markOlder');
  if (standing === 'removed') return message('markRemoved');
  if (standing === 'claimed') return site === undefined ? message('markClaimedText') : <Sentence of="markClaimed" words={[site]} />;
  const fields = differs.map((field) => message(FIELD_NAMES[field])).join(', ');
  return fields === '' ? message('markChangedPlain') : message('markChanged', fields);
}
