import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { ladder } from '../../contact/ladder.ts';
import { bestNumber } from '../../contact/summarise.ts';
import type { Found } from '../../directory/directory.ts';
import { lineName, nameOf, workLine } from '../describe.ts';
import { optionId } from '../option-id.ts';
import { plain } from '../page-text.ts';
import { usePrint } from '../use-print.ts';
import { ClosedNow } from './ClosedNow.tsx';
import { FoundIn } from './FoundIn.tsx';
import { HadNumber } from './Had.tsx';
import { Icon } from './icons.tsx';
import { Matched, MatchedNumber } from './Matched.tsx';
import { PrivateMark } from './PrivateMark.tsx';
import { StarMark } from './StarMark.tsx';

export type FoundGroup = { heading?: string; found: Found[] };
type Props = {
  id: string;
  groups: FoundGroup[];
  active: string | undefined;
  onOpen: (id: string) => void;
  onCopy: (found: Found) => void;
};

/**
 * Contacts found. An option of a listbox may hold no buttons, so the copy buttons stand in a list of their own,
 * laid over the same rows of the grid.
 */
export function FoundList({ id, groups, active, onOpen, onCopy }: Props): JSX.Element {
  useEffect(() => {
    if (active !== undefined) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const rows = rowsOf(groups);
  return (
    <div class="found">
      <div role="listbox" id={id} aria-label={message('contactsFound')} class="contents">
        {groups.map((group, index) => (
          <div key={group.heading} class="contents" {...named(group)}>
            {group.heading !== undefined && (
              <h2 role="presentation" class="group-heading" style={{ gridRow: String(rows.headings[index]) }}>
                {group.heading}
              </h2>
            )}
            {group.found.map((found) => (
              <Option key={found.id} found={found} row={rows.of(found)} active={found.id === active} onOpen={onOpen} />
            ))}
          </div>
        ))}
      </div>
      {groups
        .flatMap((group) => group.found)
        .map((found) => (
          <CopyBest key={found.id} found={found} row={rows.of(found)} onCopy={onCopy} />
        ))}
    </div>
  );
}

/** Where there is one group alone, it has no name but the list's. */
function named({ heading }: FoundGroup): { role: 'presentation' } | { role: 'group'; 'aria-label': string } {
  return heading === undefined ? { role: 'presentation' } : { role: 'group', 'aria-label': heading };
}

type OptionProps = { found: Found; row: number; active: boolean; onOpen: (id: string) => void };

function Option({ found, row, active, onOpen }: OptionProps): JSX.Element {
  const { summary, matched, formerNumber, foundIn } = found;
  const print = usePrint();
  const best = bestNumber(summary);
  const reach = best === undefined ? summary.emails[0]?.address : print(best);
  return (
    // biome-ignore lint/a11y: the keys of an option are those of the search field, which keeps the focus
    <div
      role="option"
      id={optionId(found.id)}
      aria-selected={active}
      class={found.private ? 'option not-printed' : 'option'}
      style={{ gridRow: String(row) }}
      onClick={() => onOpen(found.id)}
    >
      <span class="line">
        <span class="name">
          <Matched text={nameOf(summary)} words={matched} />
          {found.favourite && <StarMark />}
          {found.private && <PrivateMark />}
        </span>
        {reach !== undefined && (
          <span class={best ? 'number' : 'address'}>
            {best ? <MatchedNumber text={reach} words={matched} /> : <Matched text={reach} words={matched} />}
          </span>
        )}
      </span>
      <span class="line soft">
        <span class="work">
          <Matched text={workLine(summary)} words={matched} />
        </span>
        {best && <span>{lineName(best)}</span>}
      </span>
      {best?.hours && <ClosedNow phone={best} rungs={ladder(summary)} />}
      {formerNumber && <HadNumber of={formerNumber} words={matched} />}
      {foundIn && <FoundIn of={foundIn} words={matched} />}
    </div>
  );
}

function CopyBest({ found, row, onCopy }: { found: Found; row: number; onCopy: (found: Found) => void }): JSX.Element {
  const print = usePrint();
  const best = bestNumber(found.summary);
  const what = best === undefined ? found.summary.emails[0]?.address : print(best);
  if (what === undefined) return <span />;
  const label = message('copyNumber', plain(what), nameOf(found.summary));
  return (
    <button
      type="button"
      class="icon-button copy-best"
      style={{ gridRow: String(row) }}
      aria-label={label}
      title={label}
      onClick={() => onCopy(found)}
    >
      <Icon name="copy" />
    </button>
  );
}

/** Rows of the grid, counted from 1: each heading takes one, each contact takes one. */
function rowsOf(groups: FoundGroup[]): { headings: number[]; of: (found: Found) => number } {
  const rows = new Map<string, number>();
  const headings: number[] = [];
  let row = 0;
  for (const group of groups) {
    if (group.heading !== undefined) row += 1;
    headings.push(row);
    for (const found of group.found) {
      row += 1;
      rows.set(found.id, row);
    }
  }
  return { headings, of: (found) => rows.get(found.id) ?? row };
}
