import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Row } from '../../directory/directory.ts';
import { mayLeave } from '../../directory/may-leave.ts';
import type { Suggestion } from '../../directory/suggestion.ts';
import { keptCorrection } from '../correction-draft.ts';
import { nameOf } from '../describe.ts';
import type { PagePlace } from '../page-place.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { Work } from '../parts/Work.tsx';
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
import { Note } from './Note.tsx';
import { OverTime } from './OverTime.tsx';
import { PrivateSwitch } from './PrivateSwitch.tsx';
import { QuickCopy } from './QuickCopy.tsx';
import { SameAs } from './SameAs.tsx';
import { Sources } from './Sources.tsx';
import { Star } from './Star.tsx';
import { Tags } from './Tags.tsx';

/** `onPlace`: to another place of the page of all contacts, where that is where one is. */
type Props = { id: string; onBack: () => void; onPlace?: (place: PagePlace) => void };

/** What is done with the contact; `seen` is to look at it. */
type Doing = 'seen' | 'correcting' | 'code' | 'joining' | 'accounting' | 'forgetting';

/** One contact: all its numbers with whose word they are, and the journalist's own word about them. */
export function ContactDetails({ id: opened, onBack, onPlace }: Props): JSX.Element {
  const { id, stay, goTo, goBack } = useTrail(opened, onBack);
  // Asked for as a list, since an absent contact is an answer too.
  const { answer } = useLive(async (directory) => [await directory.get(id)], [id]);
  const [comparing, setComparing] = useState<Suggestion>();
  const [doing, setDoing] = useState<Doing>(() => (keptCorrection()?.id === id ? 'correcting' : 'seen'));
  const row = answer?.[0];
  const done = () => setDoing('seen');
  useLeavingWhereHidden(answer, goBack);
  if (doing === 'code') return <Codes ids={[id]} onBack={done} />;
  if (row && doing === 'joining') return <SameAs row={row} onJoined={stay} onDone={done} />;
  if (row && doing === 'accounting') return <Account row={row} onBack={done} />;
  if (row && doing === 'forgetting') return <Forget rows={[row]} onBack={done} onGone={goBack} />;
  if (row && comparing) return <Compare suggestion={comparing} onBack={() => setComparing(undefined)} onStays={stay} />;
  const correcting = doing === 'correcting';
  return (
    <div class={row?.annotations.private ? 'view contact not-printed' : 'view contact'}>
      {/* When the form goes, one goes on from the head, as when one came. */}
      <ViewHeader key={doing} title={row && <PageText text={nameOf(row.summary)} />} onBack={correcting ? done : goBack}>
        {row && !correcting && <Star row={row} />}
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
        {row && !correcting && <Seen key={row.id} row={row} onDo={setDoing} onOpen={goTo} onGone={goBack} onPlace={onPlace} />}
      </main>
    </div>
  );
}

type Trail = { id: string; stay: (id: string) => void; goTo: (id: string) => void; goBack: () => void };

/** Which contact is shown: the one that was opened, or one that its numbers led to, from which one goes back to it. */
function useTrail(opened: string, onBack: () => void): Trail {
  const [trail, setTrail] = useState([opened]);
  const before = trail.slice(0, -1);
  return {
    id: trail.at(-1) ?? opened,
    // Joined with another, it may be the other that stays.
    stay: (id) => setTrail([...before, id]),
    goTo: (id) => setTrail([...trail, id]),
    goBack: () => (before.length > 0 ? setTrail(before) : onBack()),
  };
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

type SeenProps = {
  row: Row;
  onDo: (doing: Doing) => void;
  onOpen: (id: string) => void;
  onGone: () => void;
  onPlace: Props['onPlace'];
};

function Seen({ row, onDo, onOpen, onGone, onPlace }: SeenProps): JSX.Element {
  const { change } = useChanging();
  const { id, summary } = row;

  async function remove(): Promise<void> {
    const sentence = <Sentence of="removed" words={[nameOf(summary)]} />;
    if (await change((directory, now) => directory.remove([id], now), sentence)) onGone();
  }

  return (
    <>
      <Work row={row} onPlace={onPlace} />
      <Channels
        row={row}
        change={(verb, channel, sentence) => change((open, now) => open[verb](id, channel, now), sentence)}
        onOpen={onOpen}
      />
      <div class="quick-actions">
        <QuickCopy row={row} />
        {mayLeave(row) && <TakeAway row={row} onCode={() => onDo('code')} />}
      </div>
      <CallLog row={row} />
      <Note row={row} />
      <Tags row={row} />
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
