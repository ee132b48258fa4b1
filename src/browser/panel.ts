import browser from 'webextension-polyfill';

/**
 * The window at whose side the directory can stand: Chrome's side panel, Firefox's sidebar. Undefined where the browser has neither. Asked
 * for beforehand, since nothing may be awaited between the click and `openPanel`.
 */
export async function panelWindow(): Promise<number | undefined> {
  if (sidePanel() === undefined && sidebar() === undefined) return undefined;
  return (await browser.windows.getCurrent()).id;
}

/** Opens the directory at the side of the window. To be called first in answer to a gesture. False where the browser does not open it. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (sidePanel()?.open({ windowId }) ?? sidebar()?.open());
    return true;
  } catch {
    return false;
  }
}

// Neither browser knows the other's; and the types we have know no side panel.
type SidePanel = { open: (at: { windowId: number }) => Promise<void> };
type Sidebar = { open: () => Promise<void> };

function sidePanel(): SidePanel | undefined {
  const found: unknown = Reflect.get(browser, 'sidePanel');
  return opens(found) ? found : undefined;
}

function sidebar(): Sidebar | undefined {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return opens(found) ? found : undefined;
}

function opens(found: unknown): found is SidePanel & Sidebar {
  return typeof found === 'object' && found !== null && 'open' in found;
}
