// What the functions that the drivers send into Firefox use of its insides, and no more. They run with the browser's own rights.

type GeckoActor = { executeScript: (script: string, args: unknown[], how: object) => Promise<unknown> };

/** A <browser> element: what shows a page, in a tab or a popup. */
type GeckoBrowser = HTMLElement & {
  currentURI: { spec: string };
  browsingContext: { id: number; currentWindowGlobal: { getActor: (name: string) => GeckoActor } | null };
};

type GeckoExtension = {
  views: Set<{ viewType: string; xulBrowser: GeckoBrowser }>;
  wakeupBackground: () => Promise<void>;
  terminateBackground: () => Promise<void>;
};

/** The extension's button in the toolbar. */
type GeckoButton = {
  triggerAction: (window: Window) => Promise<void>;
  action: { getProperty: (tab: object, name: string) => string | null };
};

type GeckoAccessible = { computedARIARole: string; name: string | null };

declare const WebExtensionPolicy: { getByID: (id: string) => { extension: GeckoExtension } };

declare const ChromeUtils: {
  importESModule: (address: string) => {
    ExtensionParent: {
      apiManager: { global: { browserActionFor: (extension: GeckoExtension) => GeckoButton } };
    };
  };
};

declare const Services: {
  io: { offline: boolean };
  focus: { focusedContentBrowsingContext: { id: number } | null };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};

declare const gBrowser: { selectedTab: object };

declare const Ci: { nsIAccessibilityService: object };
declare const Cc: Record<string, { getService: (what: object) => { getAccessibleFor: (node: Node) => GeckoAccessible | null } }>;

/** Firefox's own way to make a mouse event that pages cannot tell from a hand's. Coordinates in CSS pixels of the page's window. */
declare function synthesizeMouseEvent(type: string, x: number, y: number, event: object, how: object): boolean;
