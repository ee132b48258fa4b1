import type { JSX } from 'preact';
import { directoryPage, openDirectoryPage } from '../../browser/directory-page.ts';
import { message } from '../../browser/locale.ts';
import { foldOrganization } from '../../contact/person-name.ts';
import { openHere } from '../open-here.ts';
import { hashOf, type PagePlace } from '../page-place.ts';
import { plain } from '../page-text.ts';
import { PageText } from './PageText.tsx';

/** Leads to everyone of an organization: in the page of all contacts itself, from elsewhere in a tab of that page's. */
export function OrganizationLink({ name, onPlace }: { name: string; onPlace: ((place: PagePlace) => void) | undefined }): JSX.Element {
  const place: PagePlace = { view: 'organization', key: foldOrganization(name) };
  const go = onPlace ?? (() => void openDirectoryPage(hashOf(place)));
  return (
    <a
      href={directoryPage(hashOf(place))}
      title={message('tableEveryoneOf', plain(name))}
      onClick={(event) => openHere(event, () => go(place))}
    >
      <PageText text={name} />
    </a>
  );
}
