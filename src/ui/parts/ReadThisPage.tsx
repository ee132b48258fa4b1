import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { shortcuts } from '../../browser/shortcut.ts';
import { Hint } from './Hint.tsx';

/** What to do to have a page read in the panel: only a click of the journalist's opens a page to us, and only outside of the panel. */
export function ReadThisPage(): JSX.Element {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void shortcuts().then((all) => setKeys(all.find(({ command }) => command === '_execute_action')?.keys));
  }, []);
  return <Hint says={message('readThisPage')} next={keys === undefined ? message('readByClick') : message('readByClickOrKeys', keys)} />;
}
