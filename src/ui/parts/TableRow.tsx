import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { day, language, message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { FormerNumber } from '../../directory/directory.ts';
import type { Listing } from '../../directory/listing.ts';
import { nameOf, workLine } from '../describe.ts';
import { openHere } from '../open-here.ts';
import { hashOf } from '../page-place.ts';
import { plain } from '../page-text.ts';
import { usePrint } from '../use-print.ts';
import { HadNumber } from './Had.tsx';
import { Matched } from './Matched.tsx';
import { PrivateMark } from './PrivateMark.tsx';
import { StarMark } from './StarMark.tsx';

/** What is done from a row. */
export type RowActions = {
  onOpen: (id: string) => void;
  onOrganization: (key: string) => void;
  onCopyNumber: (phone: PhoneNumber, one: Listing) => void;
  onCopyAddress: (address: string, one: Listing) => void;
};

/** `stretch`: all from the row that was chosen last. */
type Tick = (index: number, on: boolean, stretch: boolean) => void;

type Props = {
  one: Listing;
  index: number;
  words: string[];
  /** The number that it was found by where the contact no longer has it. */
  former: FormerNumber | undefined;
  ticked: boolean;
  /** The column in which the cursor stands, where it stands in this row. */
  active: number | undefined;
  /** As of the latest drawing: a row that has not changed is not drawn again, for many are while one scrolls. */
  acts: RefObject<RowActions & { onTick: Tick }>;
};

/** One contact in the table; on a narrow window a card, whose work stands below its name. */
export function TableRow(props: Props): JSX.Element {
  const { one, index, words, former, ticked, active } = props;
  return useMemo(() => drawnRow(props), [one, index, words, former, ticked, active]);
}

function drawnRow({ one, index, words, former, ticked, active, acts }: Props): JSX.Element {
  const { id, jobTitle, organization, tags, lastSeenAt } = one;
  const own = (column: number): CellProps => ({ column, tab: active === column ? 0 : -1 });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked}
      tabIndex={-1}
      class={one.private ? 'table-row not-printed' : 'table-row'}
      style={{ '--at': index }}
    >
      <TickCell {...own(0)} one={one} ticked={ticked} onTick={(on, stretch) => acts.current?.onTick(index, on, stretch)} />
      <NameCell {...own(1)} one={one} words={words} onOpen={() => acts.current?.onOpen(id)} />
      <TextCell {...own(2)} kind="title" text={jobTitle} words={words} />
      <OrganizationCell {...own(3)} one={one} words={words} onOrganization={(key) => acts.current?.onOrganization(key)} />
      <TextCell {...own(4)} kind="unit" text={organization?.units?.join(' / ')} words={words} />
      <NumberCell {...own(5)} one={one} words={words} former={former} onCopy={(phone) => acts.current?.onCopyNumber(phone, one)} />
      <MailCell {...own(6)} one={one} onCopy={(address) => acts.current?.onCopyAddress(address, one)} />
      <TextCell {...own(7)} kind="tags" text={tags.length === 0 ? undefined : tags.join(', ')} words={[]} />
      <TextCell {...own(8)} kind="seen" text={dayOf(lastSeenAt)} words={[]} />
    </div>
  );
}

/** Many are seen at the same moment, and writing a day takes as long as drawing a row. */
function dayOf(instant: string): string {
  const key = `${language()} ${instant}`;
  const known = days.get(key) ?? day(instant);
  if (days.size > MOST_DAYS) days.clear();
  days.set(key, known);
  return known;
}

const MOST_DAYS = 5_000;
const days = new Map<string, string>();

/** `tab`: 0 where the cursor stands, else -1. */
type CellProps = { column: number; tab: number };
type OfOne = CellProps & { one: Listing };

/** `holds`: what is in it takes the focus instead of the cell. */
function Cell({ column, tab, kind, holds, title, children }: CellProps & Held): JSX.Element {
  return (
    <div role="gridcell" aria-colindex={column + 1} class={`cell-${kind}`} data-column={column} tabIndex={holds ? -1 : tab} title={title}>
      {children}
    </div>
  );
}

type Held = { kind: string; holds?: boolean; title?: string; children: ComponentChildren };

function TextCell({ text, words, ...cell }: CellProps & { kind: string; text: string | undefined; words: string[] }): JSX.Element {
  return (
    <Cell {...cell} {...(text !== undefined && { title: plain(text) })}>
      {text !== undefined && <Matched text={text} words={words} />}
    </Cell>
  );
}

function TickCell({
  one,
  ticked,
  onTick,
  ...cell
}: OfOne & { ticked: boolean; onTick: (on: boolean, stretch: boolean) => void }): JSX.Element {
  return (
    <Cell {...cell} kind="tick" holds>
      <label class="tick-target">
        <input
          type="checkbox"
          tabIndex={cell.tab}
          aria-label={message('chooseContact', nameOf(one))}
          checked={ticked}
          onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
    </Cell>
  );
}

function NameCell({ one, words, onOpen, ...cell }: OfOne & { words: string[]; onOpen: () => void }): JSX.Element {
  return (
    <Cell {...cell} kind="name" holds>
      {/* A link, so that it can be opened in a tab of its own too. */}
      <a
        tabIndex={cell.tab}
        title={nameOf(one)}
        href={hashOf({ view: 'contact', id: one.id })}
        onClick={(event) => openHere(event, onOpen)}
      >
        <Matched text={nameOf(one)} words={words} />
        {one.favourite && <StarMark />}
        {one.private && <PrivateMark />}
      </a>
      <span class="work soft">
        <Matched text={workLine(one)} words={words} />
      </span>
    </Cell>
  );
}

type OrganizationProps = OfOne & Pick<RowActions, 'onOrganization'> & { words: string[] };

function OrganizationCell({ one, words, onOrganization, ...cell }: OrganizationProps): JSX.Element {
  const { organization, organizationKey: key } = one;
  const name = organization?.name;
  return (
    <Cell {...cell} kind="organization" holds={name !== undefined}>
      {name !== undefined && (
        <a
          tabIndex={cell.tab}
          href={hashOf({ view: 'organization', key })}
          title={plain(name)}
          onClick={(event) => openHere(event, () => onOrganization(key))}
        >
          <Matched text={name} words={words} />
        </a>
      )}
    </Cell>
  );
}

type NumberProps = OfOne & Pick<Props, 'words' | 'former'> & { onCopy: (phone: PhoneNumber) => void };

/** The number, copied by a click; the one that was searched for, where the contact had it once. */
function NumberCell({ one: { phone, ...one }, words, former, onCopy, column, tab }: NumberProps): JSX.Element {
  const print = usePrint();
  const printed = phone && plain(print(phone));
  return (
    <Cell column={column} tab={tab} kind="number" holds={phone !== undefined}>
      {phone && printed !== undefined && (
        <CopyButton tab={tab} class="number" label={message('copyNumber', printed, nameOf(one))} onCopy={() => onCopy(phone)}>
          {printed}
        </CopyButton>
      )}
      {former && <HadNumber of={former} words={words} />}
    </Cell>
  );
}

function MailCell({ one, onCopy, ...cell }: OfOne & { onCopy: (address: string) => void }): JSX.Element {
  const { email } = one;
  return (
    <Cell {...cell} kind="email" holds={email !== undefined}>
      {email !== undefined && (
        <CopyButton tab={cell.tab} class="address" label={message('copyAddress', email)} onCopy={() => onCopy(email)}>
          {plain(email)}
        </CopyButton>
      )}
    </Cell>
  );
}

type CopyProps = { tab: number; class: string; label: string; onCopy: () => void; children: string };

function CopyButton({ tab, class: kind, label, onCopy, children }: CopyProps): JSX.Element {
  return (
    <button type="button" class={kind} tabIndex={tab} aria-label={label} title={label} onClick={onCopy}>
      <bdi>{children}</bdi>
    </button>
  );
}
