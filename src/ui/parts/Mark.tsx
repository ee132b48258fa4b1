import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Comparison, Standing } from '../../directory/directory.ts';
import { FIELD_NAMES } from '../field-names.ts';
import { Icon } from './icons.tsx';
import { Sentence } from './Sentence.tsx';

/** `site` is whose word it is, absent for a text; `of` is who is marked. */
type Props = { comparison: Comparison; site: string | undefined; of: string; onOpen: (id: string) => void };

/** How a contact on the page stands to the directory; opens the one that the directory has. */
export function Mark({ comparison, site, of, onOpen }: Props): JSX.Element {
  const { id, standing } = comparison;
  const tone = `mark ${TONES[standing]}`;
  if (id === undefined || standing === 'removed') return <span class={tone}>{words(comparison, site)}</span>;
  return (
    <button type="button" class={tone} onClick={() => onOpen(id)}>
      {words(comparison, site)}
      <span class="visually-hidden">{`. ${message('openContact', of)}`}</span>
      <Icon name="open" size={12} />
    </button>
  );
}

const TONES: Record<Standing, string> = {
  new: 'good',
  known: 'neutral',
  changed: 'caution',
  older: 'neutral',
  claimed: 'alarm',
  removed: 'neutral',
  forgotten: 'neutral',
};

function words({ standing, differs }: Comparison, site: string | undefined): JSX.Element | string {
  if (standing === 'new') return message('markNew');
  if (standing === 'known') return message('markKnown');
  if (standing === 'older') return message('markOlder');
  if (standing === 'removed') return message('markRemoved');
  if (standing === 'forgotten') return message('markForgotten');
  if (standing === 'claimed') return site === undefined ? message('markClaimedText') : <Sentence of="markClaimed" words={[site]} />;
  const fields = differs.map((field) => message(FIELD_NAMES[field])).join(', ');
  return fields === '' ? message('markChangedPlain') : message('markChanged', fields);
}
