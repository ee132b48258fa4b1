import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { openPanel, panelWindow } from '../../browser/panel.ts';
import { Icon } from '../parts/icons.tsx';
import { useSurroundings } from '../surroundings.ts';

/** Opens the panel, where the browser has one, and closes the popup over it. */
export function PanelButton(): JSX.Element {
  const { say } = useSurroundings();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void panelWindow().then(setWindowId);
  }, []);
  if (windowId === undefined) return <></>;

  async function keepOpen(at: number): Promise<void> {
    if (await openPanel(at)) window.close();
    else say({ sentence: message('panelNotOpened'), tone: 'problem' });
  }
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={message('keepAtSide')}
      title={message('keepAtSide')}
      onClick={() => keepOpen(windowId)}
    >
      <Icon name="side" size={18} />
    </button>
  );
}
