/**
 * What a browser gives an extension's pages, as far as component tests need it: the sentences of one language, and a storage. Import it
 * before anything of the interface: webextension-polyfill looks for the browser when it is loaded.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const SENTENCES: Record<string, { message: string }> = messages;
const kept = new Map<string, unknown>();

function getMessage(key: string, words: string | string[] = []): string {
  const places = typeof words === 'string' ? [words] : words;
  return (SENTENCES[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => places[Number(place) - 1] ?? '');
}

const runtime = { id: 'component-test', getURL: (path: string) => path, openOptionsPage: async () => {} };
const browser = {
  runtime,
  i18n: { getMessage, getUILanguage: () => 'en-GB' },
  tabs: { query: async () => [] },
  storage: {
    local: {
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => kept.set(key, value)),
    },
    onChanged: { addListener: () => {}, removeListener: () => {} },
  },
};
Object.assign(globalThis, { browser, chrome: { ...Reflect.get(globalThis, 'chrome'), runtime } });
