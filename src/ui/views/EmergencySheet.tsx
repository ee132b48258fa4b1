import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { counted, message } from '../../browser/locale.ts';
import { fold } from '../../contact/fold.ts';
import type { HeldOrganization } from '../../directory/organizations.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { OrganizationList } from '../parts/OrganizationList.tsx';
import { PlainSearch } from '../parts/PlainSearch.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useLive } from '../use-live.ts';
import { SheetPreview } from './SheetPreview.tsx';

/** So many contacts are some 300 pages: beyond that it is no sheet. */
const MOST = 2_000;

type Props = { chosen: ReadonlySet<string>; onChoose: (chosen: ReadonlySet<string>) => void; onBack: () => void };

/** Chooses organizations by their keys, and makes the sheet of everyone in them. */
export function EmergencySheet({ chosen, onChoose, onBack }: Props): JSX.Element {
  const [read, setRead] = useState(0);
  const { answer } = useLive((directory) => directory.organizations(setRead), []);
  const [typed, setTyped] = useState('');
  const [making, setMaking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const all = answer?.organizations;
  const ids = (all ?? []).flatMap((one) => (chosen.has(one.key) ? one.ids : []));
  if (making && ids.length > 0) return <SheetPreview ids={ids} onBack={() => setMaking(false)} />;
  const found = all && matching(all, typed);
  return (
    <div class="view sheet">
      <ViewHeader title={message('sheet')} onBack={onBack} />
      <main class="contents">
        <p class="sheet-explained soft">{message('sheetExplained')}</p>
        <PlainSearch typed={typed} field={field} label={message('findOrganization')} onType={setTyped} />
        <p class="how-many soft" aria-live={all ? 'polite' : 'off'}>
          <span>{all ? counted('organizationCount', found?.length ?? 0) : counted('lookingForOrganizations', read)}</span>
          {answer !== undefined && answer.leftOut > 0 && <span>{counted('privateLeftOut', answer.leftOut)}</span>}
        </p>
        <div class="body">
          {found && <OrganizationList key={typed} organizations={found} chosen={chosen} onChoose={onChoose} />}
          {all?.length === 0 && <Hint says={message('directoryEmpty')} next={message('allContactsEmptyNext')} />}
        </div>
        {found && found.length > 0 && (
          <MakeBar found={found} chosen={chosen} people={ids.length} onChoose={onChoose} onMake={() => setMaking(true)} />
        )}
      </main>
    </div>
  );
}

type BarProps = Omit<Props, 'onBack'> & { found: readonly HeldOrganization[]; people: number; onMake: () => void };

function MakeBar({ found, chosen, people, onChoose, onMake }: BarProps): JSX.Element {
  const isAll = found.every(({ key }) => chosen.has(key));
  const isReady = people > 0 && people <= MOST;
  return (
    <section class="save-bar take-bar" aria-label={message('sheet')}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isAll}
          indeterminate={!isAll && chosen.size > 0}
          onChange={({ currentTarget }) => onChoose(new Set(currentTarget.checked ? [...chosen, ...found.map(({ key }) => key)] : []))}
        />
        {message('selectAll')}
      </label>
      <div class="take-actions">
        {people > MOST && <p role="status">{counted('sheetTooMany', MOST)}</p>}
        {/* Never `disabled`: the focus would be lost with the button. */}
        <button type="button" class="button main" aria-disabled={!isReady} onClick={() => isReady && onMake()}>
          <Icon name="page" /> {people === 0 ? message('makeSheet') : counted('makeSheetCount', people)}
        </button>
      </div>
    </section>
  );
}

/** Those whose name has all words, or begins with one. */
function matching(all: readonly HeldOrganization[], typed: string): readonly HeldOrganization[] {
  const words = fold(typed).split(' ');
  return all.filter(({ key, name }) => words.every((word) => fold(name ?? key).includes(word)));
}
