import type { JSX } from 'preact';
import { message } from '../../browser/locale.ts';
import { type Incoming, incomingIn } from '../incoming.ts';
import { ChooseFile } from '../parts/ChooseFile.tsx';

/** Where files are chosen, and cells pasted. */
export function ImportStart({ onIncoming }: { onIncoming: (incoming: Incoming[]) => void }): JSX.Element {
  return (
    <>
      <p>{message('importExplained')}</p>
      <ChooseFile
        label={message('chooseFiles')}
        otherwise={message('orDropAnywhere')}
        several
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.vcf,.vcard,.zip,.json,text/csv,text/vcard"
        onFiles={(files) => onIncoming(files.map((file) => ({ file })))}
      />
      <label class="paste-cells">
        {message('pasteCells')}
        <textarea
          rows={4}
          placeholder={message('pasteCellsHint')}
          onPaste={(event) => {
            const incoming = incomingIn(event.clipboardData);
            if (incoming.length === 0) return;
            event.preventDefault();
            onIncoming(incoming);
          }}
        />
      </label>
    </>
  );
}
