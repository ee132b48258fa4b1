/**
 * What a browser tells an extension's pages of tabs and clicks, worked by the test. Import it before anything of ours: webextension-polyfill
 * looks for the browser when it is loaded.
 */
type Listener = (...told: never[]) => void;

const heard = { activated: new Set<Listener>(), updated: new Set<Listener>(), kept: new Set<Listener>() };
let front: { id: number; url?: string } = { id: 1 };

function event(listeners: Set<Listener>) {
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

function tell(listeners: Set<Listener>, ...told: unknown[]): void {
  for (const listener of listeners) Reflect.apply(listener, undefined, told);
}

const runtime = { id: 'stand-in', getURL: (path: string) => path };
Object.assign(globalThis, {
  chrome: { runtime },
  browser: {
    runtime,
    tabs: { query: async () => [front], onActivated: event(heard.activated), onUpdated: event(heard.updated) },
    storage: {
      session: { set: async (values: Record<string, unknown>) => tell(heard.kept, changesOf(values), 'session') },
      onChanged: event(heard.kept),
    },
  },
});

function changesOf(values: Record<string, unknown>): Record<string, { newValue: unknown }> {
  return Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
}

/** Brings a tab to the front. `url` is told only of a page that may be read. */
export function bringToFront(tab: { id: number; url?: string }): void {
  front = tab;
  tell(heard.activated, { tabId: tab.id });
}

/** Lets the tab in front go to another page. */
export function goTo(url?: string): void {
  front = { id: front.id, ...(url === undefined ? {} : { url }) };
  tell(heard.updated, front.id, { status: 'loading' });
  tell(heard.updated, front.id, { status: 'complete' });
}

/** Permits what is in front, as a click on the icon does. */
export function permit(url: string): void {
  front = { id: front.id, url };
}

/** How many listen. */
export function listeners(): number {
  return heard.activated.size + heard.updated.size + heard.kept.size;
}
