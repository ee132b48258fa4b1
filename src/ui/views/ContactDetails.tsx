import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Channel, Row } from '../../directory/directory.ts';
import { mayLeave, type ShareableRow } from '../../directory/may-leave.ts';
import type { Suggestion } from '../../directory/suggestion.ts';
import { staysBehind } from '../card-of.ts';
import { keptCorrection } from '../correction-draft.ts';
import { nameOf, workOf } from '../describe.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { SaveCard } from '../parts/SaveCard.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';
import { useLive } from '../use-live.ts';
import { useLoaded } from '../use-loaded.ts';
import { Account } from './Account.tsx';
import { CallLog } from './CallLog.tsx';
import { Channels } from './Channels.tsx';
import { Codes } from './Codes.tsx';
import type { CompareProps } from './Compare.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import { Forget } from './Forget.tsx';
import { OverTime } from './OverTime.tsx';
import { PrivateSwitch } from './PrivateSwitch.tsx';
import { SameAs } from './SameAs.tsx';
import { Sources } from './Sources.tsx';

type Props = { id: string; onBack: () => void };

/** What is done with the contact; `seen` is to look at it. */
type Doing = 'seen' | 'correcting' | 'code' | 'joining' | 'accounting' | 'forgetting';

/** One contact: all its numbers with whose word they are, and the journalist's own word about them. */
export function ContactDetails({ id: opened, onBack }: Props): JSX.Element {
  // Joined with another, it may be the other that stays.
  const [id, setId] = useState(opened);
  // Asked for as a list, since an absent contact is an answer too.
  const { answer } = useLive(async (directory) => [await directory.get(id)], [id]);
  const [comparing, setComparing] = useState<Suggestion>();
  const [doing, setDoing] = useState<Doing>(() => (keptCorrection()?.id === id ? 'correcting' : 'seen'));
  const row = answer?.[0];
  const done = () => setDoing('seen');
  useLeavingWhereHidden(answer, onBack);
  if (doing === 'code') return <Codes ids={[id]} onBack={done} />;
  if (row && doing === 'joining') return <SameAs row={row} onJoined={setId} onDone={done} />;
  if (row && doing === 'accounting') return <Account row={row} onBack={done} />;
  if (row && doing === 'forgetting') return <Forget rows={[row]} onBack={done} onGone={onBack} />;
  if (row && comparing) return <Compare suggestion={comparing} onBack={() => setComparing(undefined)} onStays={setId} />;
  const correcting = doing === 'correcting';
  return (
    <div class={row?.annotations.private ? 'view contact not-printed' : 'view contact'}>
      <ViewHeader title={row && <PageText text={nameOf(row.summary)} />} onBack={correcting ? done : onBack}>
        {row && !correcting && (
          <button type="button" class="button" onClick={() => setDoing('correcting')}>
            <Icon name="pencil" /> {message('correct')}
          </button>
        )}
      </ViewHeader>
      <main class="body details">
        {answer && row === undefined && <Hint says={message('contactGone')} />}
        {row && correcting && <CorrectForm id={id} summary={row.summary} onDone={done} />}
        {row && !correcting && <Suggested id={id} onCompare={setComparing} />}
        {row && !correcting && <Seen row={row} onDo={setDoing} onGone={onBack} />}
      </main>
    </div>
  );
}

/** Who is hidden from those who see the screen was never shown here: the view closes, and says nothing of it. */
function useLeavingWhereHidden(answer: (Row | undefined)[] | undefined, leave: () => void): void {
  const { screenShared = false } = useSurroundings();
  const wasShown = useRef(false);
  useLayoutEffect(() => {
    if (answer === undefined) return;
    if (answer[0] !== undefined) wasShown.current = true;
    else if (screenShared && !wasShown.current) leave();
  }, [answer]);
}

/** Nobody waits for it to see the contact's numbers. */
const loadSuggestions = () => import('./MayBeSame.tsx');

function Suggested({ id, onCompare }: { id: string; onCompare: (suggestion: Suggestion) => void }): JSX.Element {
  const loaded = useLoaded(loadSuggestions);
  return loaded ? <loaded.MayBeSame id={id} onCompare={onCompare} /> : <></>;
}

const loadCompare = () => import('./Compare.tsx');

function Compare(props: CompareProps): JSX.Element {
  const loaded = useLoaded(loadCompare);
  return loaded ? <loaded.Compare {...props} /> : <></>;
}

/** Makes one change to a number or address. */
export type ChangeChannel = (verb: 'confirm' | 'withdraw', channel: Channel, sentence: JSX.Element) => Promise<boolean>;

type SeenProps = { row: Row; onDo: (doing: Doing) => void; onGone: () => void };

function Seen({ row, onDo, onGone }: SeenProps): JSX.Element {
  const { change } = useChanging();
  const { id, summary } = row;

  async function remove(): Promise<void> {
    const sentence = <Sentence of="removed" words={[nameOf(summary)]} />;
    if (await change((directory, now) => directory.remove([id], now), sentence)) onGone();
  }

  return (
    <>
      <Work row={row} />
      {mayLeave(row) && <TakeAway row={row} onCode={() => onDo('code')} />}
      <Channels row={row} change={(verb, channel, sentence) => change((open, now) => open[verb](id, channel, now), sentence)} />
      <CallLog row={row} />
      <PrivateSwitch row={row} onGone={onGone} />
      <OverTime row={row} />
      <Sources row={row} />
      <div class="last-steps">
        <button type="button" class="button quiet" onClick={() => onDo('joining')}>
          <Icon name="join" /> {message('sameAs')}
        </button>
        <button type="button" class="button quiet" onClick={() => onDo('accounting')}>
          <Icon name="page" /> {message('account')}
        </button>
        <button type="button" class="button quiet remove" onClick={remove}>
          <Icon name="bin" /> {message('remove')}
        </button>
        <button type="button" class="button quiet remove" onClick={() => onDo('forgetting')}>
          <Icon name="close" /> {message('forget')}
        </button>
      </div>
    </>
  );
}

function Work({ row: { summary, annotations } }: { row: Row }): JSX.Element {
  return (
    <div class="work-lines">
      {workOf(summary).map((line) => (
        <p key={line}>
          <PageText text={line} />
        </p>
      ))}
      {(summary.press || annotations.private) && (
        <span class="marks">
          {summary.press && <span class="mark good">{message('pressContact')}</span>}
          {annotations.private && (
            <span class="mark neutral">
              <Icon name="lock" size={12} /> {message('private')}
            </span>
          )}
        </span>
      )}
    </div>
  );
}

/** The ways in which the contact leaves. */
function TakeAway({ row, onCode }: { row: ShareableRow; onCode: () => void }): JSX.Element {
  return (
    <div class="take-away">
      <SaveCard row={row} />
      <button type="button" class="button" onClick={onCode}>
        <Icon name="code" /> {message('showCode')}
      </button>
      {staysBehind(row) && <p class="soft">{message('staysBehind')}</p>}
    </div>
  );
}
