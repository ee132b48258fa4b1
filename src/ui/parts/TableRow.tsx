import type { ComponentChildren, JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { FormerNumber } from '../../directory/directory.ts';
import type { Listing } from '../../directory/listing.ts';
import { nameOf, workLine } from '../describe.ts';
import { openHere } from '../open-here.ts';
import { hashOf } from '../page-place.ts';
import { plain } from '../page-text.ts';
import { usePrint } from '../use-print.ts';
import { HadNumber } from './Had.tsx';
import { Icon } from './icons.tsx';
import { Matched } from './Matched.tsx';
import { PrivateMark } from './PrivateMark.tsx';

/** What is done from a row. */
export type RowActions = {
  onOpen: (id: string) => void;
  onOrganization: (key: string) => void;
  onCopyNumber: (phone: PhoneNumber, one: Listing) => void;
  onCopyAddress: (address: string, one: Listing) => void;
  /** The number that a row was found by where the contact no longer has it. */
  formerOf: (one: Listing) => FormerNumber | undefined;
};

/** `active` is the column in which the cursor stands, where it stands in this row. */
type Props = RowActions & {
  one: Listing;
  index: number;
  words: string[];
  ticked: boolean;
  active: number | undefined;
  onTick: (on: boolean, stretch: boolean) => void;
};

/** One contact in the table; on a narrow window a card, whose work stands below its name. */
export function TableRow({ one, index, words, ticked, active, onTick, ...actions }: Props): JSX.Element {
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
      <TickCell {...own(0)} one={one} ticked={ticked} onTick={onTick} />
      <NameCell {...own(1)} one={one} words={words} onOpen={() => actions.onOpen(id)} />
      <TextCell {...own(2)} kind="title" text={jobTitle} words={words} />
      <OrganizationCell {...own(3)} one={one} words={words} onOrganization={actions.onOrganization} />
      <TextCell {...own(4)} kind="unit" text={organization?.units?.join(' / ')} words={words} />
      <NumberCell {...own(5)} one={one} words={words} {...actions} />
      <MailCell {...own(6)} one={one} onCopyAddress={actions.onCopyAddress} />
      <TextCell {...own(7)} kind="tags" text={tags.length === 0 ? undefined : tags.join(', ')} words={[]} />
      <TextCell {...own(8)} kind="seen" text={day(lastSeenAt)} words={[]} />
    </div>
  );
}

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

function TickCell({ one, ticked, onTick, ...cell }: OfOne & Pick<Props, 'ticked' | 'onTick'>): JSX.Element {
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
        {one.favourite && <FavouriteMark />}
        {one.private && <PrivateMark />}
      </a>
      <span class="work soft">
        <Matched text={workLine(one)} words={words} />
      </span>
    </Cell>
  );
}

function FavouriteMark(): JSX.Element {
  return (
    <span class="favourite-mark" title={message('favourite')}>
      {' '}
      <Icon name="star" size={13} />
      <span class="visually-hidden">{`(${message('favourite')})`}</span>
    </span>
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

type NumberProps = OfOne & Pick<RowActions, 'onCopyNumber' | 'formerOf'> & { words: string[] };

/** The number, copied by a click; the one that was searched for, where the contact had it once. */
function NumberCell({ one, words, onCopyNumber, formerOf, column, tab }: NumberProps): JSX.Element {
  const print = usePrint();
  const { phone } = one;
  const former = formerOf(one);
  return (
    <Cell column={column} tab={tab} kind="number" holds={phone !== undefined}>
      {phone && (
        <CopyButton
          tab={tab}
          class="number"
          label={message('copyNumber', plain(print(phone)), nameOf(one))}
          onCopy={() => onCopyNumber(phone, one)}
        >
          {plain(print(phone))}
        </CopyButton>
      )}
      {former && <HadNumber of={former} words={words} />}
    </Cell>
  );
}

function MailCell({ one, onCopyAddress, ...cell }: OfOne & Pick<RowActions, 'onCopyAddress'>): JSX.Element {
  const { email } = one;
  return (
    <Cell {...cell} kind="email" holds={email !== undefined}>
      {email !== undefined && (
        <CopyButton tab={cell.tab} class="address" label={message('copyAddress', email)} onCopy={() => onCopyAddress(email, one)}>
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
