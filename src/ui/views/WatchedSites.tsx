import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { EVERY_HOST, readSite, type Site } from '../../browser/site-pattern.ts';
import { unwatchSite, watchSite } from '../../browser/watched-sites.ts';
import { Icon } from '../parts/icons.tsx';
import { useWatchedSites } from '../use-watched.ts';

/** Sites on whose pages the icon shows a number. `asked` is the address that the popup asks to have watched. */
export function WatchedSites({ asked }: { asked: string | undefined }): JSX.Element {
  const sites = useWatchedSites();
  return (
    <section>
      <h2>{message('watchedSites')}</h2>
      <p class="soft">{message('watchedExplained')}</p>
      <WatchForm asked={asked} />
      {sites?.length === 0 && <p>{message('watchedNone')}</p>}
      <ul class="sites" aria-label={message('watchedSites')}>
        {sites?.map((site) => (
          <Watched key={site.host} site={site} />
        ))}
      </ul>
    </section>
  );
}

function Watched({ site }: { site: Site }): JSX.Element {
  const name = site.host === EVERY_HOST ? message('everySite') : site.host;
  return (
    <li>
      <bdi>{name}</bdi>
      <button
        type="button"
        class="button quiet"
        aria-label={`${message('unwatchShort')}: ${name}`}
        title={message('unwatch', name)}
        onClick={() => unwatchSite(site).then(focusField)}
      >
        <Icon name="close" /> {message('unwatchShort')}
      </button>
    </li>
  );
}

/** The button that was pressed goes away with its site, and the focus must not go with it. */
function focusField(): void {
  document.querySelector<HTMLElement>('.watch input')?.focus();
}

function WatchForm({ asked }: { asked: string | undefined }): JSX.Element {
  const [typed, setTyped] = useState(asked === undefined ? '' : (readSite(asked)?.host ?? ''));
  const [problem, setProblem] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  // Enter may be pressed as soon as it is drawn.
  useLayoutEffect(() => {
    if (asked !== undefined) button.current?.focus();
  }, [asked]);

  /** The browser asks only in answer to the gesture itself: nothing is awaited before. */
  async function watch(event: Event): Promise<void> {
    event.preventDefault();
    // The address that was linked, where it is still the one meant: it tells whether the site is encrypted.
    const linked = asked === undefined ? undefined : readSite(asked);
    const site = linked?.host === typed ? linked : readSite(typed);
    if (site === undefined) return setProblem(message('siteUnreadable'));
    const permitted = await watchSite(site);
    setProblem(permitted ? undefined : message('watchRefused', site.host));
    if (permitted) setTyped('');
  }
  return (
    <form class="watch" onSubmit={watch}>
      <label for="watch">{message('watchLabel')}</label>
      <input
        id="watch"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="www.kommun.example"
        value={typed}
        aria-describedby="watch-problem"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button main" ref={button}>
        {message('watch')}
      </button>
      <p id="watch-problem" role="alert" class="problem">
        {problem}
      </p>
    </form>
  );
}
