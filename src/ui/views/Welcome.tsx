import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DEMO_ADDRESS, openDemo } from '../../browser/demo.ts';
import { openDirectoryPage } from '../../browser/directory-page.ts';
import { counted, message } from '../../browser/locale.ts';
import { shortcuts } from '../../browser/shortcut.ts';
import { openSettings } from '../../browser/tabs.ts';
import { siteOf } from '../../contact/source.ts';
import type { Directory, Row } from '../../directory/directory.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { type Notice, SurroundingsContext } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';
import { useHiding } from '../use-hiding.ts';
import { useLive } from '../use-live.ts';
import { useOpenDirectory } from '../use-open-directory.ts';
import { useSettings } from '../use-settings.ts';
import { NoticeBar } from './NoticeBar.tsx';

/** The first steps, in a tab of their own: what is done in the popup shows here. */
export function Welcome({ open }: { open: () => Promise<Directory> }): JSX.Element {
  const [notice, setNotice] = useState<Notice>();
  const opening = useOpenDirectory(open);
  useHiding(opening.screenShared, () => setNotice(undefined));
  const { copiedForm } = useSettings();
  return (
    <SurroundingsContext.Provider value={{ ...opening, copiedForm, say: setNotice }}>
      <div class="welcome">
        <main>
          <h1>{message('welcomeTitle')}</h1>
          <p class="lead">{message('welcomeLead')}</p>
          <Steps />
          <section class="next">
            <h2>{message('welcomeList')}</h2>
            <p class="soft">{message('welcomeListExplained')}</p>
            <button type="button" class="button" onClick={() => openDirectoryPage('#import')}>
              <Icon name="bring" /> {message('importList')}
            </button>
          </section>
          <p class="soft">{message('welcomePromise')}</p>
          <button type="button" class="button quiet" onClick={openSettings}>
            <Icon name="gear" /> {message('settings')}
          </button>
        </main>
        <NoticeBar notice={notice} onDone={setNotice} />
      </div>
    </SurroundingsContext.Provider>
  );
}

function Steps(): JSX.Element {
  const keys = useOpeningKeys();
  const { answer: saved = [] } = useLive(savedFromDemo, [useLookingAgain()]);
  const copied = saved.some(({ usedAt }) => usedAt !== undefined);
  return (
    <ol class="steps">
      <Step done={false} title={message('welcomePin')}>
        <p>{message('welcomePinExplained')}</p>
        {keys !== undefined && (
          <p>
            <Sentence of="welcomeKeys" words={[keys]} />
          </p>
        )}
      </Step>
      <Step done={saved.length > 0} title={message('welcomeRead')}>
        <p>{message('welcomeReadExplained')}</p>
        <button type="button" class="button main" onClick={openDemo}>
          <Icon name="page" /> {message('welcomeOpenDemo')}
        </button>
      </Step>
      <Step done={copied} title={message('welcomeFind')}>
        <p>{message('welcomeFindExplained')}</p>
        {saved.length > 0 && <TakeDemoAway saved={saved} />}
      </Step>
    </ol>
  );
}

type StepProps = { done: boolean; title: string; children: ComponentChildren };

function Step({ done, title, children }: StepProps): JSX.Element {
  return (
    <li class={done ? 'done' : undefined}>
      <h2>
        {title}{' '}
        {done && (
          <span class="mark good">
            <Icon name="check" size={12} /> {message('welcomeDone')}
          </span>
        )}
      </h2>
      {children}
    </li>
  );
}

/** Nobody wants people who do not exist among those who do. */
function TakeDemoAway({ saved }: { saved: Row[] }): JSX.Element {
  const { changeMany } = useChanging();
  const ids = saved.map(({ id }) => id);
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() =>
        changeMany((directory, now, following) => directory.remove(ids, now, following), counted('welcomeDemoGone', ids.length))
      }
    >
      <Icon name="bin" /> {message('welcomeTakeAway')}
    </button>
  );
}

const MOST = 50;

async function savedFromDemo(directory: Directory): Promise<Row[]> {
  const site = siteOf(DEMO_ADDRESS);
  const found = await directory.find({ text: '', site, most: MOST });
  const rows = await Promise.all(found.filter(({ summary }) => summary.sites.includes(site)).map(({ id }) => directory.get(id)));
  return rows.filter((row) => row !== undefined);
}

/** Looks again every now and then: that a number was copied in the popup is no change that other windows are told. */
function useLookingAgain(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setTimes((before) => before + 1), BETWEEN_LOOKS);
    return () => clearInterval(clock);
  }, []);
  return times;
}

/** In milliseconds. */
const BETWEEN_LOOKS = 1_500;

function useOpeningKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void shortcuts().then((all) => setKeys(all.find(({ command }) => command === '_execute_action')?.keys));
  }, []);
  return keys;
}
