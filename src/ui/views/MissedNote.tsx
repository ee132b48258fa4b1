import type { JSX } from 'preact';
import { counted, type MessageKey, message } from '../../browser/locale.ts';
import { openTab } from '../../browser/tabs.ts';
import { hostOf } from '../../contact/source.ts';
import { Sentence } from '../parts/Sentence.tsx';
import type { Unread } from '../stated.ts';

/** `aboveRows`: several notes stand folded in one line, for who is on the page comes first. */
type Props = { missed: readonly Unread[]; foreignFrames: readonly string[]; aboveRows: boolean; onReadAgain: () => void };

/** As many frames are named one by one. */
const MOST_FRAMES = 3;

/** What could not be read, so that nobody takes the list for all there is. */
export function MissedNote({ missed, foreignFrames, aboveRows, onReadAgain }: Props): JSX.Element {
  const notes = notesOn(missed, foreignFrames);
  return (
    <>
      {aboveRows && notes.length > 1 ? (
        <details class="missed-several">
          <summary class="missed">{counted('missedSeveral', notes.length)}</summary>
          {notes}
        </details>
      ) : (
        notes
      )}
      {missed.includes('still-loading') && (
        <Note action="readAgain" onAct={onReadAgain}>
          {message('missedLoading')}
        </Note>
      )}
    </>
  );
}

function notesOn(missed: readonly Unread[], foreignFrames: readonly string[]): JSX.Element[] {
  const more = foreignFrames.length - MOST_FRAMES;
  const plain = PLAIN.filter(([kind]) => missed.includes(kind) && (kind !== 'foreign-frame' || foreignFrames.length === 0));
  return [
    ...foreignFrames.slice(0, MOST_FRAMES).map((address) => (
      <Note key={address} action="openInTab" onAct={() => openTab(address)}>
        <Sentence of="missedFrameOf" words={[hostOf(address)]} />
      </Note>
    )),
    ...(more > 0 ? [<Note key="more">{counted('missedFramesMore', more)}</Note>] : []),
    ...plain.map(([kind, says]) => <Note key={kind}>{message(says)}</Note>),
  ];
}

const PLAIN: readonly [Unread, MessageKey][] = [
  ['foreign-frame', 'missedFrame'],
  ['pdf', 'missedPdf'],
  ['drawn', 'missedDrawn'],
  ['veiled', 'missedVeiled'],
  ['too-large', 'missedTooLarge'],
];

type NoteProps = { children: string | JSX.Element; action?: 'openInTab' | 'readAgain'; onAct?: () => void };

function Note({ children, action, onAct }: NoteProps): JSX.Element {
  return (
    <p class="missed">
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" class="button quiet" onClick={onAct}>
          {message(action)}
        </button>
      )}
    </p>
  );
}
