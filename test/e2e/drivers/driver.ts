/** The parts of an interface that scenarios reach, by the role that a screen reader is told. */
export type Role = 'checkbox' | 'option' | 'status';

/** The popup as its user has it: found by role and name, never by class. */
export type Popup = {
  /** Waits until so many are shown. */
  shows: (role: Role, count: number) => Promise<void>;
  /** Waits until one is shown that holds these words. */
  says: (role: Role, words: string | RegExp) => Promise<void>;
  /** Types where the cursor is. */
  type: (text: string) => Promise<void>;
  press: (key: string) => Promise<void>;
};

/** What a scenario needs of a browser with the built extension. */
export type Driver = {
  openPage: (address: string) => Promise<{ clickToolbar: () => Promise<Popup>; markup: () => Promise<string> }>;
  /** What the browser answers when the extension asks to run a script in the page in front; nothing when it allows it. */
  refusal: () => Promise<string | undefined>;
  readClipboard: () => Promise<string>;
};

/** Written once, for every browser. `demo` is the address of the demo newsroom. */
export type Scenario = { fact: string; run: (driver: Driver, demo: string) => Promise<void> };
