import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Summary } from '../../contact/summarise.ts';
import type { Change, Directory, Found, Row } from '../../directory/directory.ts';
import { nameOf, workLine } from '../describe.ts';
import { Beside } from '../parts/Beside.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { Matched } from '../parts/Matched.tsx';
import { PlainSearch } from '../parts/PlainSearch.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useChanging } from '../use-changing.ts';
import { useLive } from '../use-live.ts';

/** `onJoined` is told which of the two is the contact now. */
type Props = { row: Row; onJoined: (id: string) => void; onDone: () => void };

/** The journalist says that two contacts are one: picks the other, sees both side by side, and joins them. */
export function SameAs({ row, onJoined, onDone }: Props): JSX.Element {
  const { change } = useChanging();
  const [other, setOther] = useState<Found>();
  const { id, summary } = row;
  if (other === undefined) return <Pick row={row} onPick={setOther} onBack={onDone} />;
  const both = [nameOf(summary), nameOf(other.summary)];

  async function join(joined: Found): Promise<void> {
    async function make(directory: Directory, now: string): Promise<Change> {
      const made = await directory.join([id, joined.id], now);
      onJoined((await directory.get(id)) === undefined ? joined.id : id);
      return made;
    }
    if (await change(make, <Sentence of="joined" words={both} />)) onDone();
  }

  return (
    <div class="view same-as">
      <ViewHeader title={message('areTheySame')} onBack={() => setOther(undefined)} />
      <main class="body details">
        <div class="beside">
          <Beside summary={summary} />
          <Beside summary={other.summary} />
        </div>
        <p class="soft">{message('joinExplained')}</p>
        <div class="actions">
          <button type="button" class="button main" onClick={() => join(other)}>
            <Icon name="join" /> {message('join')}
          </button>
          <button type="button" class="button" onClick={() => setOther(undefined)}>
            {message('pickAnother')}
          </button>
        </div>
      </main>
    </div>
  );
}

const MOST = 20;
type PickProps = { row: Row; onPick: (found: Found) => void; onBack: () => void };

/** With nothing typed, those of the same name are offered. */
function Pick({ row: { id, summary }, onPick, onBack }: PickProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const text = typed.trim() === '' ? likely(summary) : typed.trim();
  const { answer } = useLive((directory) => directory.find({ text, most: MOST + 1 }), [text]);
  const found = answer?.filter((one) => one.id !== id).slice(0, MOST);
  return (
    <div class="view same-as">
      <ViewHeader title={<Sentence of="sameAsWhom" words={[nameOf(summary)]} />} onBack={onBack} />
      <PlainSearch typed={typed} field={field} onType={setTyped} />
      <main class="body">
        {found?.length === 0 && <Hint says={message(typed.trim() === '' ? 'nobodyAlike' : 'nobodyElse')} next={message('findOther')} />}
        <ul class="picks" aria-label={message('contactsFound')}>
          {found?.map((one) => (
            <li key={one.id}>
              <button type="button" class="pick" onClick={() => onPick(one)}>
                <span class="name">
                  <Matched text={nameOf(one.summary)} words={one.matched} />
                </span>
                <span class="soft">
                  <Matched text={workLine(one.summary)} words={one.matched} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

/** The family name is what two spellings of one person have in common. */
function likely(summary: Summary): string {
  return nameOf(summary).split(/\s+/).at(-1) ?? '';
}
