import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, message } from '../../browser/locale.ts';
import { type Command, openShortcuts, type Shortcut, shortcuts } from '../../browser/shortcut.ts';

const DOES: Record<Command, MessageKey> = {
  _execute_action: 'commandOpen',
  'save-selection': 'commandSaveSelection',
  'save-page': 'menuSavePage',
};

/** What keys do, which they are now, and where the browser lets them be set: no extension may set them. */
export function Shortcuts(): JSX.Element {
  const [all, setAll] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = (): void => void shortcuts().then(setAll);
    ask();
    // Set in another tab, they are new when one comes back.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return (
    <section>
      <h2>{message('shortcuts')}</h2>
      <dl class="shortcuts">
        {all.map(({ command, keys }) => (
          <div key={command}>
            <dt>{message(DOES[command])}</dt>
            <dd>{keys === undefined ? message('shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={openShortcuts}>
        {message('shortcutsOpen')}
      </button>
    </section>
  );
}
