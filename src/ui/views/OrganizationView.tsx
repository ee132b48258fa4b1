import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { counted, inFigures, language, message } from '../../browser/locale.ts';
import { inTryOrder, type Office } from '../../contact/ladder.ts';
import type { Listing } from '../../directory/listing.ts';
import { nameOf } from '../describe.ts';
import { openHere } from '../open-here.ts';
import { hashOf, type PagePlace } from '../page-place.ts';
import { ContactTable } from '../parts/ContactTable.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { NumberLine } from '../parts/NumberLine.tsx';
import { PageText } from '../parts/PageText.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { type UnitNode, unitTree } from '../unit-tree.ts';
import { useCopy } from '../use-copy.ts';
import { useCopyFrom } from '../use-copy-from.ts';
import { useLive } from '../use-live.ts';

type Props = {
  /** Its name, folded. */
  organizationKey: string;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onSheet: (key: string) => void;
  onPlace: (place: PagePlace) => void;
  onBack: () => void;
};

/** One organization: its units, the numbers of its offices in the order one would try them, and everyone in it. */
export function OrganizationView(props: Props): JSX.Element {
  const { organizationKey: key, onChoose, onSheet, onPlace, onBack } = props;
  const { answer } = useLive((directory) => directory.list({ text: '', filters: { organization: key }, language: language() }), [key]);
  const rows = answer?.rows ?? [];
  // Not out of the address: whoever is hidden from others may be all who are in it.
  const name = rows.find(({ organization }) => organization?.name !== undefined)?.organization?.name;
  function takeAll(): void {
    onChoose(new Set(rows.map(({ id }) => id)));
    onPlace({ view: 'list', list: { filters: { organization: key } } });
  }
  return (
    <div class="view organization">
      <ViewHeader title={name !== undefined && <PageText text={name} />} onBack={onBack}>
        <button type="button" class="button" onClick={takeAll}>
          <Icon name="save" /> {message('tableTakeOrganization')}
        </button>
        <button type="button" class="button" onClick={() => onSheet(key)}>
          <Icon name="print" /> {message('sheet')}
        </button>
      </ViewHeader>
      <main class="contents">
        {answer && rows.length === 0 && <Hint says={message('tableNobody')} />}
        {rows.length > 0 && (
          <>
            <div class="organization-head">
              {name !== undefined && <Offices of={name} onPlace={onPlace} />}
              <UnitsOf rows={rows} {...props} />
            </div>
            <p class="how-many soft">{counted('contactCount', rows.length)}</p>
            <div class="body">
              <Everyone rows={rows} {...props} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

/** Sorted otherwise, they are the list of all contacts, filtered by the organization. */
function Everyone({ rows, organizationKey: key, chosen, onChoose, onPlace }: Props & { rows: readonly Listing[] }): JSX.Element {
  const copying = useCopyFrom();
  return (
    <ContactTable
      label={message('contactsFound')}
      rows={rows}
      listKey={key}
      chosen={chosen}
      onChoose={onChoose}
      sort={{ by: 'name' }}
      onSort={(sort) => onPlace({ view: 'list', list: { filters: { organization: key }, ...(sort && { sort }) } })}
      wordsOf={noWords}
      formerOf={noNumber}
      onOpen={(id) => onPlace({ view: 'contact', id })}
      onOrganization={(organization) => onPlace({ view: 'organization', key: organization })}
      {...copying}
    />
  );
}

function noNumber(): undefined {
  return undefined;
}

function UnitsOf({ rows, organizationKey: key, onPlace }: Props & { rows: readonly Listing[] }): JSX.Element {
  const units = useMemo(() => unitTree(rows), [rows]);
  if (units.length === 0) return <></>;
  return (
    <section aria-label={message('tableUnits')}>
      <h2>{message('tableUnits')}</h2>
      <Units units={units} placeOf={(unit) => ({ view: 'list', list: { filters: { organization: key, unit } } })} onPlace={onPlace} />
    </section>
  );
}

const NO_WORDS: string[] = [];

function noWords(): string[] {
  return NO_WORDS;
}

type OfficesProps = { of: string; onPlace: (place: PagePlace) => void };

/** All numbers of its switchboard, duty desk and other offices. `of`: its name. */
function Offices({ of, onPlace }: OfficesProps): JSX.Element {
  const { answer: offices = [] } = useLive((directory) => directory.officesOf(of), [of]);
  if (offices.length === 0) return <></>;
  return (
    <section aria-label={message('tableOffices')}>
      <h2>{message('tableOffices')}</h2>
      <ol class="offices">
        {inTryOrder(offices).map((office) => (
          <OfficeRow key={office.id} office={office} onPlace={onPlace} />
        ))}
      </ol>
    </section>
  );
}

function OfficeRow({ office: { id, summary }, onPlace }: { office: Office } & Pick<Props, 'onPlace'>): JSX.Element {
  const { copyNumber } = useCopy();
  const place: PagePlace = { view: 'contact', id };
  return (
    <li>
      <a href={hashOf(place)} onClick={(event) => openHere(event, () => onPlace(place))}>
        <PageText text={nameOf(summary)} />
      </a>
      {summary.phones
        .filter(({ weight }) => weight === 'own')
        .map((phone) => (
          <NumberLine key={phone.number} phone={phone} of={nameOf(summary)} onCopy={() => void copyNumber(phone, summary, id)} />
        ))}
    </li>
  );
}

type UnitsProps = { units: readonly UnitNode[]; placeOf: (unit: string) => PagePlace; onPlace: (place: PagePlace) => void };

function Units({ units, placeOf, onPlace }: UnitsProps): JSX.Element {
  return (
    <ul class="units">
      {units.map(({ name, count, within }) => {
        const place = placeOf(name);
        return (
          <li key={name}>
            <a href={hashOf(place)} onClick={(event) => openHere(event, () => onPlace(place))}>
              <PageText text={name} />
            </a>{' '}
            <span class="soft">{inFigures(count)}</span>
            {within.length > 0 && <Units units={within} placeOf={placeOf} onPlace={onPlace} />}
          </li>
        );
      })}
    </ul>
  );
}
