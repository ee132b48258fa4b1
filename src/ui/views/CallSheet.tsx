import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inFigures, message } from '../../browser/locale.ts';
import { bestNumber } from '../../contact/summarise.ts';
import type { CallSheet as Sheet, SheetChange } from '../../directory/call-sheet.ts';
import type { CallOutcome } from '../../directory/calls.ts';
import type { Row } from '../../directory/directory.ts';
import { takeCallKey } from '../call-keys.ts';
import { begunNote } from '../call-note.ts';
import { nameOf } from '../describe.ts';
import { CallNoteField } from '../parts/CallNoteField.tsx';
import { CallRow } from '../parts/CallRow.tsx';
import { HeadButton } from '../parts/HeadButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useSurroundings } from '../surroundings.ts';
import { type People, useCallSheet, useChangingSheet } from '../use-call-sheet.ts';
import { useCopy } from '../use-copy.ts';
import { useCopySheet } from '../use-copy-sheet.ts';
import { useLogging } from '../use-logging.tsx';
import { CallBar } from './CallBar.tsx';

/** `current`: who is being called, by id; kept by the page, so that one comes back to where one was. */
type Props = { current: string | undefined; onCurrent: (id: string) => void; onBack: () => void; onOpen: (id: string) => void };

/** Who is to be called, worked through from one to the next: copy, call, log what came of it. */
export function CallSheet({ onBack, ...props }: Props): JSX.Element {
  const sheet = useCallSheet();
  const { takeOff } = useChangingSheet();
  const copySheet = useCopySheet();
  const somebody = sheet !== undefined && sheet.people.length > 0;
  return (
    <div class="view call-sheet">
      <ViewHeader title={message('callSheet')} onBack={onBack}>
        {somebody && (
          <>
            <HeadButton icon="copy" label={message('callSheetCopy')} onPress={() => copySheet(sheet)} />
            <HeadButton icon="add" label={message('callSheetNew')} onPress={() => takeOff(sheet.people, sheet)} />
          </>
        )}
      </ViewHeader>
      <main class="contents">
        {sheet?.people.length === 0 && <Hint says={message('callSheetEmpty')} next={message('callSheetEmptyNext')} />}
        {somebody && <About sheet={sheet} reached={sheet.reached} />}
        {somebody && <Calling sheet={sheet} {...props} />}
      </main>
    </div>
  );
}

/** What the sheet is about, and how far one has come. */
function About({ sheet: { title = '', people }, reached }: { sheet: Sheet; reached: number }): JSX.Element {
  const { change } = useChangingSheet();
  // What was typed stands while it is being kept.
  const [typed, setTyped] = useState<string>();
  const field = useId();
  return (
    <div class="call-about">
      <label for={field}>{message('callSheetTitle')}</label>
      <input
        id={field}
        type="text"
        maxLength={200}
        value={typed ?? title}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          void change({ title: value });
        }}
        onBlur={() => setTyped(undefined)}
      />
      <p class="call-progress" role="status">
        {message('callSheetProgress', inFigures(reached), inFigures(people.length))}
      </p>
    </div>
  );
}

function Calling({ sheet, current, onCurrent, onOpen }: { sheet: Sheet } & Omit<Props, 'onBack'>): JSX.Element {
  const { people } = sheet;
  const found = people.findIndex(({ row }) => row.id === current);
  const at = Math.max(0, found);
  const { noting, log, saveNote, leaveNote } = useLogging(begunNote(people.map(({ row }) => row)));
  // Whoever is current by now may be another.
  const noted = people.find(({ row }) => row.id === noting?.id)?.row;
  const { dialled, dial, copy } = useDialling();
  const focusRow = useFocusOnRow(noted !== undefined);
  const placing = usePlacing(sheet, at, (id) => {
    onCurrent(id);
    focusRow();
  });
  const person = people[at];
  if (person === undefined) return <></>;
  const { row } = person;
  const logNow = (outcome: CallOutcome) => log(row, outcome, dialled(row.id));
  const steps = { move: placing.move, copy: () => copy(row), log: logNow, takeOff: placing.takeOff };
  return (
    <>
      <div class="body">
        <div role="grid" class="call-list" aria-label={message('callSheet')} onKeyDown={(event) => takeCallKey(event, steps)}>
          {people.map((one) => (
            <CallRow
              key={one.row.id}
              person={one}
              current={one === person}
              now={new Date().toISOString()}
              onCurrent={() => onCurrent(one.row.id)}
              onOpen={() => onOpen(one.row.id)}
              onDial={(number) => dial(one.row.id, number)}
            />
          ))}
        </div>
      </div>
      {noting === undefined || noted === undefined ? (
        <CallBar person={person} onLog={logNow} onUp={placing.up} onDown={placing.down} onTakeOff={placing.takeOff} />
      ) : (
        <div class="call-bar">
          <CallNoteField
            key={noting.at}
            of={noting}
            label={message('callNote', nameOf(noted.summary))}
            onSave={saveNote}
            onLeave={leaveNote}
          />
        </div>
      )}
    </>
  );
}

type Placing = { move: (step: number) => void; takeOff: () => Promise<void>; up: (() => void) | undefined; down: (() => void) | undefined };

/** Goes to another on the sheet, or changes the place of whoever is current. */
function usePlacing(sheet: Sheet, at: number, goTo: (id: string) => void): Placing {
  const { takeOff, change } = useChangingSheet();
  const { people } = sheet;
  const [person, before, after] = [people[at], people[at - 1], people[at + 1]];
  return {
    move: (step) => {
      const next = people[Math.min(people.length - 1, Math.max(0, at + step))];
      if (next) goTo(next.row.id);
    },
    takeOff: async () => {
      if (person === undefined) return;
      await takeOff([person], sheet);
      const next = after ?? before;
      if (next) goTo(next.row.id);
    },
    up: person && before && (() => void change(putBefore(person, before))),
    down: person && after && (() => void change(putBefore(after, person))),
  };
}

function putBefore({ row: { id }, since }: People[number], other: People[number]): SheetChange {
  return { put: [{ id, since }], before: other.row.id };
}

/** Focuses the current row: when the sheet opens, when a note that was open is closed, and when it is asked for. */
function useFocusOnRow(isAway: boolean): () => void {
  const [wishes, setWishes] = useState(0);
  useLayoutEffect(() => {
    if (!isAway) document.querySelector<HTMLElement>('.call-row[aria-selected="true"]')?.focus();
  }, [isAway, wishes]);
  return () => setWishes((earlier) => earlier + 1);
}

/** The number of whoever was dialled last, for the log: the sheet cannot know what else was dialled by hand. */
function useDialling(): {
  dialled: (id: string) => string | undefined;
  dial: (id: string, number: string) => void;
  copy: (row: Row) => void;
} {
  const last = useRef<{ id: string; number: string }>(undefined);
  const { copyNumber, copyAddress } = useCopy();
  const { say } = useSurroundings();
  function copy({ id, summary }: Row): void {
    const best = bestNumber(summary);
    const address = summary.emails.find(({ weight }) => weight === 'own')?.address;
    if (best) {
      last.current = { id, number: best.number };
      void copyNumber(best, summary, id);
    } else if (address === undefined) say({ sentence: message('callNoNumber'), tone: 'problem' });
    else void copyAddress(address, summary, id);
  }
  return {
    dialled: (id) => (last.current?.id === id ? last.current.number : undefined),
    dial: (id, number) => {
      last.current = { id, number };
    },
    copy,
  };
}
