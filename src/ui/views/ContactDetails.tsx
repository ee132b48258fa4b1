import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { openTab } from '../../browser/tabs.ts';
import type { Summary } from '../../contact/summarise.ts';
import type { Channel } from '../../directory/directory.ts';
import { keptCorrection } from '../correction-draft.ts';
import { nameOf, workOf } from '../describe.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageText } from '../parts/PageText.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useChanging } from '../use-changing.ts';
import { useLive } from '../use-live.ts';
import { Channels } from './Channels.tsx';
import { CorrectForm } from './CorrectForm.tsx';

/** One contact: all its numbers with whose word they are, and the journalist's own word about them. */
export function ContactDetails({ id, onBack }: { id: string; onBack: () => void }): JSX.Element {
  // Asked for as a list, since an absent contact is an answer too.
  const { answer } = useLive(async (directory) => [await directory.get(id)], [id]);
  const [correcting, setCorrecting] = useState(() => keptCorrection()?.id === id);
  const { change } = useChanging();
  const summary = answer?.[0]?.summary;

  async function remove(): Promise<void> {
    if (summary === undefined) return;
    const sentence = <Sentence of="removed" words={[nameOf(summary)]} />;
    if (await change((directory, now) => directory.remove([id], now), sentence)) onBack();
  }

  return (
    <div class="view contact">
      <ViewHeader title={summary && <PageText text={nameOf(summary)} />} onBack={correcting ? () => setCorrecting(false) : onBack}>
        {summary && !correcting && (
          <button type="button" class="button" onClick={() => setCorrecting(true)}>
            <Icon name="pencil" /> {message('correct')}
          </button>
        )}
      </ViewHeader>
      <main class="body details">
        {answer && summary === undefined && <Hint says={message('contactGone')} />}
        {summary && correcting && <CorrectForm id={id} summary={summary} onDone={() => setCorrecting(false)} />}
        {summary && !correcting && (
          <>
            <Work summary={summary} />
            <Channels
              id={id}
              summary={summary}
              change={(verb, channel, sentence) => change((open, now) => open[verb](id, channel, now), sentence)}
            />
            <Origin summary={summary} />
            <button type="button" class="button quiet remove" onClick={remove}>
              <Icon name="bin" /> {message('remove')}
            </button>
          </>
        )}
      </main>
    </div>
  );
}

/** Makes one change to a number or address. */
export type ChangeChannel = (verb: 'confirm' | 'withdraw', channel: Channel, sentence: JSX.Element) => Promise<boolean>;

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

function Origin({ summary: { site, page } }: { summary: Summary }): JSX.Element {
  return (
    <div class="origin soft">
      {site !== undefined && (
        <span>
          <Sentence of="savedFrom" words={[site]} />
        </span>
      )}
      {page !== undefined && /^https?:/.test(page) && (
        <button type="button" class="button quiet" onClick={() => openTab(page)}>
          <Icon name="page" /> {message('openPage')}
        </button>
      )}
    </div>
  );
}
