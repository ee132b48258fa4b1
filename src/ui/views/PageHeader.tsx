import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { openSettings } from '../../browser/tabs.ts';
import type { PagePlace } from '../page-place.ts';
import { HeadButton } from '../parts/HeadButton.tsx';
import type { IconName } from '../parts/icons.tsx';
import { type Choice, MenuButton } from '../parts/MenuButton.tsx';
import { ScreenButton } from '../parts/ScreenButton.tsx';
import type { Suggested } from '../use-suggestions.ts';

type Props = { suggested: Suggested; onPlace: (place: PagePlace) => void };

/** The head of all contacts: how others come in, and in a menu what is needed less often. */
export function PageHeader({ suggested, onPlace }: Props): JSX.Element {
  const way = (icon: IconName, label: string, view: 'paste' | 'backups' | 'history' | 'sheet' | 'suggestions'): Choice => ({
    icon,
    label,
    act: () => onPlace({ view }),
  });
  return (
    <header class="top">
      <h1>{message('allContacts')}</h1>
      <HeadButton icon="add" label={message('addByHand')} onPress={() => onPlace({ view: 'add' })} />
      <HeadButton icon="bring" label={message('import')} onPress={() => onPlace({ view: 'import' })} />
      <ScreenButton />
      <MenuButton
        icon="down"
        label={message('tableMore')}
        choices={[
          way('paste', message('pasteText'), 'paste'),
          way('copy', message('backups'), 'backups'),
          way('history', message('latestChanges'), 'history'),
          way('print', message('sheet'), 'sheet'),
          ...(suggested.suggestions.length > 0 ? [way('join', message('suggestions'), 'suggestions')] : []),
          { icon: 'gear', label: message('settings'), act: openSettings },
        ]}
      />
    </header>
  );
}
