/**
 * An address bar, worked by the test, with what else the omnibox asks of a browser. Import it before anything of ours: webextension-polyfill
 * looks for the browser when it is loaded.
 */
type Suggestion = { content: string; description: string };
type Listener = (...told: never[]) => void;

const heard: Record<'started' | 'changed' | 'cancelled' | 'entered', Listener[]> = { started: [], changed: [], cancelled: [], entered: [] };

/** What the address bar shows: the first line, those below it; and the addresses of tabs that were opened, with those in the background. */
export const bar: { first: string; below: Suggestion[]; opened: string[]; behind: string[] } = {
  first: '',
  below: [],
  opened: [],
  behind: [],
};

let origin = 'chrome-extension://stand-in/';
const runtime = { id: 'stand-in', getURL: (path: string) => `${origin}${path}` };
function event(name: keyof typeof heard) {
  return { addListener: (listener: Listener) => void heard[name].push(listener) };
}

Object.assign(globalThis, {
  chrome: { runtime },
  browser: {
    runtime,
    i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') },
    // Nothing is set.
    storage: { local: { get: async () => ({}) } },
    tabs: {
      create: async ({ url, active }: { url: string; active: boolean }) => void (active ? bar.opened : bar.behind).push(url),
    },
    omnibox: {
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputCancelled: event('cancelled'),
      onInputEntered: event('entered'),
      setDefaultSuggestion: ({ description }: Suggestion) => {
        bar.first = description;
      },
    },
  },
});

function tell(name: keyof typeof heard, ...told: unknown[]): void {
  for (const listener of heard[name]) Reflect.apply(listener, undefined, told);
}

/** A new address bar of Chrome or Firefox, to which nobody listens yet. */
export function newBar(browser: 'chrome' | 'firefox' = 'chrome'): void {
  for (const listeners of Object.values(heard)) listeners.length = 0;
  Object.assign(bar, { first: '', below: [], opened: [], behind: [] });
  origin = browser === 'chrome' ? 'chrome-extension://stand-in/' : 'moz-extension://stand-in/';
}

export function begin(): void {
  tell('started');
}

export function type(text: string): void {
  tell('changed', text, (below: Suggestion[]) => {
    bar.below = below;
  });
}

export function leave(): void {
  tell('cancelled');
}

export function enter(text: string, disposition: 'currentTab' | 'newBackgroundTab' = 'currentTab'): void {
  tell('entered', text, disposition);
}
