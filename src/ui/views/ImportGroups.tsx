import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CountedKey, counted, listed, type MessageKey, message } from '../../browser/locale.ts';
import type { WhyUnread } from '../../exchange/read-card.ts';
import { nameOf, workLine } from '../describe.ts';
import { FIELD_NAMES } from '../field-names.ts';
import { GROUPS, type Group, type PreviewRow } from '../import-groups.ts';
import type { Place, UnreadRow } from '../import-rows.ts';
import { plain } from '../page-text.ts';
import { Hint } from '../parts/Hint.tsx';
import { PageText } from '../parts/PageText.tsx';
import type { ImportPreview } from '../use-import.ts';
import { usePrint } from '../use-print.ts';

/** What would come in and what not, counted, and each opened: who it is and where it stands. */
export function ImportGroups({ preview: { groups, unread, count } }: { preview: ImportPreview }): JSX.Element {
  const isEmpty = GROUPS.every((group) => groups[group].length === 0);
  return (
    <section class="import-groups">
      {isEmpty && <Hint says={message('importNobody')} />}
      {!isEmpty && count === 0 && <Hint says={message('importNothingNew')} />}
      {GROUPS.map((group) => (
        <Fold key={group} of={COUNTS[group]} all={groups[group]} open={group === 'new'}>
          {(row, at) => <Row key={at} row={row} />}
        </Fold>
      ))}
      <Fold of="importUnread" all={unread} caution>
        {(row, at) => <UnreadLine key={at} row={row} />}
      </Fold>
    </section>
  );
}

const COUNTS: Record<Group, CountedKey> = {
  new: 'importNew',
  changed: 'importChanged',
  known: 'importKnown',
  again: 'importAgain',
  left: 'importLeft',
};

const AT_FIRST = 50;
const MORE = 200;

type FoldProps<T> = {
  of: CountedKey;
  all: readonly T[];
  open?: boolean;
  caution?: boolean;
  children: (one: T, at: number) => JSX.Element;
};

/** Nothing where there is none. Long ones are drawn some at a time. */
function Fold<T>({ of, all, open = false, caution = false, children }: FoldProps<T>): JSX.Element {
  const [most, setMost] = useState(AT_FIRST);
  if (all.length === 0) return <></>;
  return (
    <details class={caution ? 'import-group caution' : 'import-group'} open={open}>
      <summary>{counted(of, all.length)}</summary>
      <ul>{all.slice(0, most).map(children)}</ul>
      {all.length > most && (
        <button type="button" class="button quiet" onClick={() => setMost(most + MORE)}>
          {message('showMore')}
        </button>
      )}
    </details>
  );
}

function Line({ place, children }: { place: Place; children: ComponentChildren }): JSX.Element {
  return (
    <li class="import-row">
      <div class="import-place soft">
        {[place.file, place.sheet, message(PLACES[place.of], String(place.at))].map(
          (text) =>
            text !== undefined && (
              <p key={text}>
                <PageText text={text} />
              </p>
            ),
        )}
      </div>
      <div>{children}</div>
    </li>
  );
}

const PLACES: Record<Place['of'], MessageKey> = { row: 'importRow', line: 'importLine', card: 'importCard' };

function Row({ row: { place, said, standing, differs } }: { row: PreviewRow }): JSX.Element {
  const print = usePrint();
  const { values } = said;
  const [phone] = values.phones;
  const reach = phone === undefined ? values.emails[0]?.address : print(phone);
  const remark = remarkOn(standing, differs);
  return (
    <Line place={place}>
      <span class="line">
        <span class="name">
          <PageText text={nameOf(values)} />
        </span>
        {reach !== undefined && <bdi class={phone ? 'number' : 'address'}>{plain(reach)}</bdi>}
      </span>
      <span class="work soft">
        <PageText text={workLine(values)} />
      </span>
      {remark !== undefined && <span class="soft">{remark}</span>}
    </Line>
  );
}

function remarkOn(standing: PreviewRow['standing'], differs: PreviewRow['differs']): string | undefined {
  if (differs.length === 0) return undefined;
  const other = message('importOther', listed(differs.map((field) => message(NAMES[field]))));
  const why = standing === 'claimed' ? message('importClaim') : standing === 'older' ? message('importOlder') : undefined;
  return why === undefined ? other : `${other} (${why})`;
}

const NAMES: Record<PreviewRow['differs'][number], MessageKey> = {
  ...FIELD_NAMES,
  note: 'accountNote',
  tags: 'accountTags',
  kept: 'broughtKept',
};

function UnreadLine({ row: { place, begins, why } }: { row: UnreadRow }): JSX.Element {
  return (
    <Line place={place}>
      <span class="line">
        <PageText text={begins} />
      </span>
      <span class="soft">{message(WHY[why])}</span>
    </Line>
  );
}

const WHY: Record<WhyUnread, MessageKey> = {
  broken: 'unreadBroken',
  nobody: 'unreadNobody',
  unreachable: 'unreadUnreachable',
  'too-large': 'unreadTooLarge',
};
