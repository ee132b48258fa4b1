import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, inFigures, message } from '../../browser/locale.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { Directory } from '../../directory/directory.ts';
import { fileName } from '../../exchange/file-name.ts';
import type { MadeSheet, Making } from '../make-sheet.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SheetFrame } from '../parts/SheetFrame.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useDocument } from '../use-document.ts';
import { useLive } from '../use-live.ts';

/** The sheet of these contacts as it will be printed or saved. */
export function SheetPreview({ ids, onBack }: { ids: string[]; onBack: () => void }): JSX.Element {
  const { home, say } = useSurroundings();
  const [done, setDone] = useState(0);
  const [now] = useState(() => new Date().toISOString());
  const signal = useLeaving();
  const { answer: made } = useLive(
    (directory) => make(directory, ids, { now, signal, progress: setDone, ...(home === undefined ? {} : { home }) }),
    [ids.join(), home],
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const print = (): void => frame.current?.contentWindow?.print();
  const name = fileName(`${message('sheet')} ${now.slice(0, 10)}`, 'html', 'sheet');
  usePrintKey(print);
  useTitle(name.replace(/\.html$/, ''));

  function save(text: string): void {
    saveFile(name, text, 'text/html');
    say({ sentence: <Sentence of="sheetSaved" words={[name]} /> });
  }

  return (
    <div class="view sheet-preview">
      <ViewHeader title={message('sheet')} onBack={onBack}>
        <button type="button" class="button" aria-disabled={!made} onClick={() => made && save(made.text)}>
          <Icon name="save" /> {message('saveSheet')}
        </button>
        <button type="button" class="button main" aria-disabled={!made} onClick={() => made && print()}>
          <Icon name="print" /> {message('printSheet')}
        </button>
      </ViewHeader>
      <p class="how-many soft" aria-live={made ? 'polite' : 'off'}>
        <span>{made ? counted('contactCount', made.people) : message('makingSheet', inFigures(done), inFigures(ids.length))}</span>
        {made !== undefined && made.leftOut > 0 && <span>{counted('privateLeftOut', made.leftOut)}</span>}
      </p>
      {made && <SheetFrame text={made.text} title={message('sheetPaper')} frame={frame} />}
      <p class="printed-instead">{message('printByButton')}</p>
      {made?.people === 0 && <Hint says={message('contactGone')} />}
    </div>
  );
}

/** Ends what is still being made when the view is left. */
function useLeaving(): AbortSignal {
  const [leaving] = useState(() => new AbortController());
  useEffect(() => () => leaving.abort(), [leaving]);
  return leaving.signal;
}

/** Loaded when a sheet is wanted: nobody needs that to find a contact. */
async function make(directory: Directory, ids: string[], making: Making): Promise<MadeSheet> {
  const { makeSheet } = await import('../make-sheet.ts');
  return makeSheet(directory, ids, making);
}

/** Ctrl+P prints the sheet, and not the page around it. */
function usePrintKey(print: () => void): void {
  useDocument('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    print();
  });
}

/** What browsers call the PDF that is printed. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
