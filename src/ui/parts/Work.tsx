import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { workOf } from '../describe.ts';
import type { PagePlace } from '../page-place.ts';
import { plain } from '../page-text.ts';
import { Icon } from './icons.tsx';
import { LastSeen } from './LastSeen.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';
import { PageText } from './PageText.tsx';

/** What a contact does and where, what it is marked as, and how fresh that is. */
export function Work({ row, onPlace }: { row: Row; onPlace?: ((place: PagePlace) => void) | undefined }): JSX.Element {
  const { summary, annotations } = row;
  const organization = summary.organization?.name;
  return (
    <div class="work-lines">
      {workOf(summary).map((line) => (
        <p key={line}>
          {organization !== undefined && line === plain(organization) ? (
            <OrganizationLink name={organization} onPlace={onPlace} />
          ) : (
            <PageText text={line} />
          )}
        </p>
      ))}
      {(summary.press || annotations.private) && (
        <span class="marks">
          {summary.press && <span class="mark good">{message('pressContact')}</span>}
          {annotations.private && (
            <span class="mark neutral">
              <Icon name="lock" size={12} /> {message('private')}
            </span>
          )}
        </span>
      )}
      <LastSeen row={row} />
    </div>
  );
}
