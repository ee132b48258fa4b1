import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { openTab } from '../../browser/tabs.ts';
import type { Telling } from '../../contact/told.ts';
import { whenRead } from '../when-read.ts';
import { whoseWord } from '../whose-word.ts';
import { Icon } from './icons.tsx';
import { PageText } from './PageText.tsx';

/** Who says a value: each witness with when it said so, when it was seen, and the page where. */
export function Tellings({ of: tellings }: { of: readonly Telling[] }): JSX.Element {
  return (
    <ul class="tellings">
      {tellings.map((telling, place) => (
        <li key={place}>
          <span>
            <PageText text={whoseWord(telling.source)} /> <span class="soft">{whenRead(telling)}</span>
          </span>
          <OpenPages of={telling} />
        </li>
      ))}
    </ul>
  );
}

/** The page whose word is newest and, where it stood on another first, that one. */
export function OpenPages({ of: { source, pages } }: { of: Telling }): JSX.Element {
  const [first, newest] = [pages[0], pages.at(-1)];
  return (
    <span class="telling-pages">
      <OpenPage page={newest} says={message('openPage')} who={whoseWord(source)} />
      {first !== newest && <OpenPage page={first} says={message('firstPage')} who={whoseWord(source)} />}
    </span>
  );
}

function OpenPage({ page, says, who }: { page: string | undefined; says: string; who: string }): JSX.Element {
  if (page === undefined || !/^https?:/.test(page)) return <></>;
  return (
    <button type="button" class="button quiet" aria-label={`${says}: ${who}`} title={page} onClick={() => openTab(page)}>
      <Icon name="page" /> {says}
    </button>
  );
}
