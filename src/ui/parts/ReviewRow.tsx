import type { JSX } from 'preact';
import { day, message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { nameOf, workLine } from '../describe.ts';
import { PageText } from './PageText.tsx';
import { PrivateMark } from './PrivateMark.tsx';
import { TickRow } from './TickRow.tsx';

type Props = { row: Row; ticked: boolean; onTick: (on: boolean) => void; onOpen: (id: string) => void };

/** A contact to be reviewed: who, and since when it was neither seen nor used. */
export function ReviewRow({ row: { id, summary, annotations, usedAt }, ...ticking }: Props): JSX.Element {
  const used = usedAt === undefined ? message('neverUsed') : message('lastUsed', day(usedAt));
  return (
    <TickRow id={id} name={nameOf(summary)} {...ticking}>
      <span class="line">
        <span class="name">
          <PageText text={nameOf(summary)} />
          {annotations.private && <PrivateMark />}
        </span>
        {annotations.favourite && <span class="mark neutral">{message('favourite')}</span>}
      </span>
      <span class="work soft">
        <PageText text={workLine(summary)} />
      </span>
      <span class="work soft">{`${message('lastRead', day(summary.lastSeenAt))} · ${used}`}</span>
    </TickRow>
  );
}
