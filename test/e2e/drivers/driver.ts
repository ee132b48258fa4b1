/** The parts of an interface that scenarios reach, by the role that a screen reader is told. */
export type Role = 'button' | 'checkbox' | 'combobox' | 'link' | 'listitem' | 'menuitem' | 'option' | 'row' | 'status' | 'textbox';

/** A file as it stands on the disk. */
export type GivenFile = { name: string; octets: Uint8Array };

/** The popup as its user has it: found by role and name, never by class. */
export type Popup = {
  /** Waits until exactly so many are shown. */
  shows: (role: Role, count: number) => Promise<void>;
  /** Waits until one is shown that holds these words. */
  says: (role: Role, words: string | RegExp) => Promise<void>;
  /** Waits until these words stand anywhere. */
  tells: (words: string | RegExp) => Promise<void>;
  /** What is shown, in order. */
  texts: (role: Role) => Promise<string[]>;
  /** Whose boxes are ticked in the list. */
  ticked: () => Promise<string[]>;
  /** The role that has the cursor, and its name. */
  focused: () => Promise<string>;
  valueOf: (role: Role, name: string) => Promise<string>;
  /** Types where the cursor is. */
  type: (text: string) => Promise<void>;
  fill: (role: Role, name: string, text: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Chooses an option by its words, in the choice of this name. */
  choose: (name: string, option: string) => Promise<void>;
  click: (role: Role, name: string | RegExp) => Promise<void>;
  /** Chooses files in the field of that name, as in the dialog of the system. */
  give: (name: string, files: readonly GivenFile[]) => Promise<void>;
  /** As when it loses the focus: at once, with whatever is under way. */
  close: () => Promise<void>;
};

/** Where on a page the right button is pressed: on words that are selected, on a link by its address as written, or on nothing in particular. */
export type Where = { select: string } | { link: string } | { page: true };

export type OpenPage = {
  clickToolbar: () => Promise<Popup>;
  /** Presses the right button, and takes the extension's entry of the browser's menu; the popup that opens. */
  chooseFromMenu: (where: Where) => Promise<Popup>;
  /** Presses the keys of a shortcut ("Alt+Shift+U") over the page, with `words` selected where some are given; the popup that opens. */
  pressShortcut: (keys: string, words?: string) => Promise<Popup>;
  markup: () => Promise<string>;
};

/** What a scenario needs of a browser with the built extension. */
export type Driver = {
  openPage: (address: string) => Promise<OpenPage>;
  /** Opens a page of the browser's own, which it keeps from extensions. */
  openOwnPage: () => Promise<OpenPage>;
  /** Opens the extension's page of all contacts in a tab. */
  openDirectory: () => Promise<Popup>;
  /** Opens the extension's page of settings in a tab. */
  openSettings: () => Promise<Popup>;
  /** Allows what the browser asks its user; where it asks without a display, it was told beforehand to allow. */
  allow: () => Promise<void>;
  /** Waits until the icon says this about the page in front. */
  iconSays: (text: string) => Promise<void>;
  /** Types words into the browser's own address bar, and Enter; what opens in the tab. */
  askAddressBar: (words: string) => Promise<Popup>;
  /** The panel at the side, which the popup has opened. */
  panel: () => Promise<Popup>;
  /** The text of the file that the extension saves next, or has saved, and its name. */
  downloaded: () => Promise<{ name: string; text: string }>;
  /** What the browser answers when the extension asks to run a script in the page in front; nothing when it allows it. */
  refusal: () => Promise<string | undefined>;
  readClipboard: () => Promise<string>;
  /** No network from here on. */
  goOffline: () => Promise<void>;
  /** Ends the extension's background at once. */
  killBackground: () => Promise<void>;
  /** Ends the browser; it starts again with what it has kept. */
  restart: () => Promise<void>;
  /** As `restart`, and while the browser is not there, the extension's database is overwritten on the disk. */
  damageDatabase: () => Promise<void>;
  close: () => Promise<void>;
};

/** Where the pages of the tests are served: `path` below test/, under any host that ends with ".example". */
export type Served = (path: string, host?: string) => string;

/** Where the browser runs: the language of its interface (BCP 47) and the time zone (IANA). */
export type Computer = { language: string; timeZone: string };

/** Written once, for every browser; on a computer that speaks English and stands nowhere, unless said. */
export type Scenario = { computer?: Computer; fact: string; run: (driver: Driver, served: Served) => Promise<void> };
