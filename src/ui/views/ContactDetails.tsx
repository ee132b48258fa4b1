import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Summary } from '../../contact/summarise.ts';
import type { Channel, Row } from '../../directory/directory.ts';
import { staysBehind } from '../card-of.ts';
import { keptCorrection } from '../correction-draft.ts';
import { nameOf, workOf } from '../describe.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { SaveCard } from '../parts/SaveCard.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useChanging } from '../use-changing.ts';
import { useLive } from '../use-live.ts';
import { Channels } from './Channels.tsx';
import { Codes } from './Codes.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import { Forget } from './Forget.tsx';
import { SameAs } from './SameAs.tsx';
import { Sources } from './Sources.tsx';

type Props = { id: string; onBack: () => void };

/** What is done with the contact; `seen` is to look at it. */
type Doing = 'seen' | 'correcting' | 'code' | 'joining' | 'forgetting';

/** One contact: all its numbers with whose word they are, and the journalist's own word about them. */
export function ContactDetails({ id: opened, onBack }: Props): JSX.Element {
  // Joined with another, it may be the other that stays.
  const [id, setId] = useState(opened);
  // Asked for as a list, since an absent contact is an answer too.
  const { answer } = useLive(async (directory) => [await directory.get(id)], [id]);
  const [doing, setDoing] = useState<Doing>(() => (keptCorrection()?.id === id ? 'correcting' : 'seen'));
  const row = answer?.[0];
  const done = () => setDoing('seen');
  if (doing === 'code') return <Codes ids={[id]} onBack={done} />;
  if (row && doing === 'joining') return <SameAs row={row} onJoined={setId} onDone={done} />;
  if (row && doing === 'forgetting') return <Forget row={row} onBack={done} onGone={onBack} />;
  const correcting = doing === 'correcting';
  return (
    <div class="view contact">
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
        {row && !correcting && <Seen row={row} onDo={setDoing} onGone={onBack} />}
      </main>
    </div>
  );
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
      <Work summary={summary} />
      <TakeAway row={row} onCode={() => onDo('code')} />
      <Channels
        id={id}
        summary={summary}
        change={(verb, channel, sentence) => change((open, now) => open[verb](id, channel, now), sentence)}
      />
      <Sources row={row} />
      <div class="last-steps">
        <button type="button" class="button quiet" onClick={() => onDo('joining')}>
          <Icon name="join" /> {message('sameAs')}
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

function Work({ summary }: { summary: Summary }): JSX.Element {
  return (
    <div class="work-lines">
      {workOf(summary).map((line) => (
        <p key={line}>
          <PageText text={line} />
        </p>
      ))}
      {summary.press && <span class="mark good">{message('pressContact')}</span>}
    </div>
  );
}

/** The ways in which the contact leaves. */
function TakeAway({ row, onCode }: { row: Row; onCode: () => void }): JSX.Element {
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
