/**
 * What a browser gives an extension's pages, as far as component tests need it: the sentences of one language, and a storage. Import it
 * before anything of the interface: webextension-polyfill looks for the browser when it is loaded.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const SENTENCES: Record<string, { message: string }> = messages;
const kept = new Map<string, unknown>();
const keptTillRestart = new Map<string, unknown>();
let iconTitle = '';

function getMessage(key: string, words: string | string[] = []): string {
  const places = typeof words === 'string' ? [words] : words;
  return (SENTENCES[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => places[Number(place) - 1] ?? '');
}

type Listener = (changes: Record<string, { newValue: unknown }>, area: string) => void;
const listeners = new Set<Listener>();

function keep(values: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(values)) kept.set(key, value);
  const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
  for (const listener of listeners) listener(changes, 'local');
}

const runtime = {
  id: 'component-test',
  getURL: (path: string) => path,
  getManifest: () => ({ version: '0.0.0' }),
  openOptionsPage: async () => {},
};
const browser = {
  runtime,
  i18n: { getMessage, getUILanguage: () => 'en-GB' },
  tabs: { query: async () => [] },
  storage: {
    local: {
      get: async (keys: string | string[]) =>
        Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
      set: async (values: Record<string, unknown>) => keep(values),
    },
    session: {
      get: async (key: string) => (keptTillRestart.has(key) ? { [key]: keptTillRestart.get(key) } : {}),
      set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => keptTillRestart.set(key, value)),
      remove: async (key: string) => void keptTillRestart.delete(key),
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  action: {
    setBadgeText: async () => {},
    setTitle: async ({ title }: { title: string }) => void (iconTitle = title),
    getTitle: async () => iconTitle,
    getBadgeText: async () => '',
  },
  alarms: { create: async () => {} },
};
Object.assign(globalThis, { browser, chrome: { ...Reflect.get(globalThis, 'chrome'), runtime } });

/** All that the browser keeps for the extension, as text: both kinds of storage, and the words at the icon. */
export function keptByBrowser(): string {
  return JSON.stringify([[...kept], [...keptTillRestart], iconTitle]);
}
