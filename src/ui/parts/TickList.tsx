import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { bestNumber } from '../../contact/summarise.ts';
import type { Found } from '../../directory/directory.ts';
import { nameOf, workLine } from '../describe.ts';
import { plain } from '../page-text.ts';
import { usePrint } from '../use-print.ts';
import { HadNumber } from './Had.tsx';
import { Matched } from './Matched.tsx';
import { PrivateMark } from './PrivateMark.tsx';
import { TickRow } from './TickRow.tsx';

type Props = {
  found: readonly Found[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
};

/** Contacts to be ticked or opened. Arrows go from row to row, in the column of tick boxes or in that of names. */
export function TickList({ found, chosen, onChoose, onOpen }: Props): JSX.Element {
  function tick(id: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  }
  return (
    <ul class="tick-list" aria-label={message('contactsFound')} onKeyDown={takeListKey}>
      {found.map((one) => (
        <FoundRow key={one.id} found={one} ticked={chosen.has(one.id)} onTick={(on) => tick(one.id, on)} onOpen={onOpen} />
      ))}
    </ul>
  );
}

type RowProps = { found: Found; ticked: boolean; onTick: (on: boolean) => void; onOpen: (id: string) => void };

function FoundRow({ found: { id, summary, matched, formerNumber, ...found }, ...ticking }: RowProps): JSX.Element {
  const best = bestNumber(summary);
  const print = usePrint();
  const reach = best === undefined ? summary.emails.find(({ weight }) => weight === 'own')?.address : print(best);
  return (
    <TickRow id={id} name={nameOf(summary)} printed={found.private === undefined} {...ticking}>
      <span class="line">
        <span class="name">
          <Matched text={nameOf(summary)} words={matched} />
          {found.private && <PrivateMark />}
        </span>
        {reach !== undefined && <bdi class={best ? 'number' : 'address'}>{plain(reach)}</bdi>}
      </span>
      <span class="work soft">
        <Matched text={workLine(summary)} words={matched} />
      </span>
      {formerNumber && <HadNumber of={formerNumber} words={matched} />}
    </TickRow>
  );
}

function takeListKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const column = event.target instanceof HTMLInputElement ? 'input' : 'a';
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>(column)];
  event.preventDefault();
  controls[controls.indexOf(event.target) + step]?.focus();
}
