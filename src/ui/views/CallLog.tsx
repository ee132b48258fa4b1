import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { LoggedCall } from '../../directory/calls.ts';
import type { Row } from '../../directory/directory.ts';
import { begunNote } from '../call-note.ts';
import { OUTCOMES, outcomeWords, whenCalled } from '../call-words.ts';
import { nameOf } from '../describe.ts';
import { CallNoteField } from '../parts/CallNoteField.tsx';
import { Icon, type IconName } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { useCallSheet, useChangingSheet } from '../use-call-sheet.ts';
import { useChanging } from '../use-changing.ts';
import { type Logging, useLogging } from '../use-logging.tsx';
import { usePrint } from '../use-print.ts';
import { PutOnSheet } from './PutOnSheet.tsx';

/** More are shown when they are asked for. */
const AT_FIRST = 5;

/** The calls to a contact, newest first, to be noted on or taken out; a further one is logged here too, and the contact put on the call sheet. */
export function CallLog({ row }: { row: Row }): JSX.Element {
  const calls = row.annotations.calls?.toReversed() ?? [];
  const logging = useLogging(begunNote([row]));
  const [most, setMost] = useState(AT_FIRST);
  const now = new Date().toISOString();
  return (
    <section class="call-log">
      <h2>{message('calls')}</h2>
      <ul>
        {calls.slice(0, most).map((call) => (
          <CallLine key={call.at} row={row} call={call} when={whenCalled(call.at, now)} logging={logging} />
        ))}
      </ul>
      {calls.length > most && (
        <button type="button" class="button quiet" onClick={() => setMost(calls.length)}>
          {message('showMore')}
        </button>
      )}
      <div class="call-outcomes" role="group" aria-label={message('callsLog')}>
        <span class="soft" aria-hidden="true">{`${message('callsLog')}:`}</span>
        {OUTCOMES.map(({ outcome, says, icon }) => (
          <button key={outcome} type="button" class="button quiet" onClick={() => logging.log(row, outcome)}>
            <Icon name={icon} /> {message(says)}
          </button>
        ))}
      </div>
      <OnSheet row={row} />
    </section>
  );
}

/** Whether the contact is on the call sheet, and the way on or off it. */
function OnSheet({ row: { id } }: { row: Row }): JSX.Element {
  const sheet = useCallSheet();
  const { takeOff } = useChangingSheet();
  const on = sheet?.people.find(({ row }) => row.id === id);
  if (sheet === undefined || on === undefined) return <PutOnSheet ids={[id]} />;
  return (
    <button type="button" class="button" onClick={() => takeOff([on], sheet)}>
      <Icon name="close" /> {message('callSheetTakeOff')}
    </button>
  );
}

type LineProps = { row: Row; call: LoggedCall; when: string; logging: Logging };

function CallLine({ row, call: { at, outcome, note, number }, when, logging }: LineProps): JSX.Element {
  const { change } = useChanging();
  const print = usePrint();
  const editing = logging.noting?.at === at;
  const pencil = useBackAfter(editing);
  const said = `${outcomeWords(outcome)}, ${when}`;
  return (
    <li class="call-line">
      <p>
        <strong>{outcomeWords(outcome)}</strong>{' '}
        <time class="soft" dateTime={at}>
          {when}
        </time>
        {number !== undefined && (
          <>
            {' '}
            <bdi class="number soft">{print({ number, features: [] })}</bdi>
          </>
        )}
      </p>
      {!editing && (
        <span class="call-line-ways">
          <Way icon="pencil" label={`${message('callNoteChange')}: ${said}`} at={pencil} onPress={() => logging.open({ id: row.id, at })} />
          <Way
            icon="bin"
            label={`${message('callRemove')}: ${said}`}
            onPress={() => change((directory, now) => directory.removeCall(row.id, at, now), message('callRemoved'))}
          />
        </span>
      )}
      {!editing && note !== undefined && (
        <p class="call-said">
          <PageText text={note} />
        </p>
      )}
      {editing && (
        <CallNoteField
          of={{ id: row.id, at }}
          label={message('callNote', nameOf(row.summary))}
          {...(note === undefined ? {} : { start: note })}
          onSave={logging.saveNote}
          onLeave={logging.leaveNote}
        />
      )}
    </li>
  );
}

type WayProps = { icon: IconName; label: string; at?: ReturnType<typeof useBackAfter>; onPress: () => void };

function Way({ icon, label, at, onPress }: WayProps): JSX.Element {
  return (
    <button ref={at ?? null} type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

/** The button that gets the focus back once the note is closed. */
function useBackAfter(editing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(editing);
  useLayoutEffect(() => {
    if (was.current && !editing) button.current?.focus();
    was.current = editing;
  }, [editing]);
  return button;
}
