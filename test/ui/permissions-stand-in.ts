import './extension-stand-in.ts';

/** A browser's permissions and shortcuts, worked by the test: what was asked for, and what the journalist answers. */
export const permissions: { given: Set<string>; asked: string[][]; answer: boolean } = { given: new Set(), asked: [], answer: true };

const listeners = new Set<() => void>();
const changed = { addListener: (one: () => void) => listeners.add(one), removeListener: (one: () => void) => listeners.delete(one) };

/** Gives or takes permissions, as the browser's own settings do. */
export function set(origins: readonly string[], given: boolean): void {
  for (const origin of origins) {
    if (given) permissions.given.add(origin);
    else permissions.given.delete(origin);
  }
  for (const tell of listeners) tell();
}

const browser: unknown = Reflect.get(globalThis, 'browser');
if (typeof browser !== 'object' || browser === null) throw new Error('The stand-in for the browser is missing.');
Object.assign(browser, {
  permissions: {
    getAll: async () => ({ origins: [...permissions.given] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => permissions.given.has(one)),
    request: async ({ origins }: { origins: string[] }) => {
      // A browser asks nobody without a gesture.
      if (!navigator.userActivation.isActive) throw new Error('This function must be called during a user gesture');
      permissions.asked.push(origins);
      if (permissions.answer) set(origins, true);
      return permissions.answer;
    },
    remove: async ({ origins }: { origins: string[] }) => set(origins, false),
    onAdded: changed,
    onRemoved: changed,
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+K' },
      { name: 'save-selection', shortcut: '' },
    ],
  },
});
