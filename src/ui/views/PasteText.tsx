import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Reason } from '../../contact/reason.ts';
import type { Statement } from '../../contact/statement.ts';
import { Hint } from '../parts/Hint.tsx';
import { ViewHeader } from '../parts/ViewHeader.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useDraft } from '../use-draft.ts';
import { StatedList } from './StatedList.tsx';

/** Contacts out of a text that the journalist pastes. */
export function PasteText({ onBack, onOpen }: { onBack: () => void; onOpen: (id: string) => void }): JSX.Element {
  const [text, setText] = useDraft('paste');
  const { found, read } = useReadText(text);
  const stated = found?.statements;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);

  return (
    <div class="view paste">
      <ViewHeader title={message('pasteText')} onBack={onBack} />
      <main class="body">
        <form
          class="paste-form"
          onSubmit={(event) => {
            event.preventDefault();
            void read(text);
          }}
        >
          <textarea
            ref={area}
            rows={stated && stated.length > 0 ? 4 : 10}
            aria-label={message('pasteLabel')}
            placeholder={message('pasteHint')}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              // A pasted text is read at once; a typed one when its writer asks.
              if (event.inputType === 'insertFromPaste') void read(event.currentTarget.value);
            }}
          />
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {message('readText')}
          </button>
        </form>
        {stated?.length === 0 && <Hint says={message('textNobody')} next={message('textNobodyNext')} />}
        {stated && stated.length > 0 && (
          <StatedList label={message('inTheText')} stated={stated} reasons={found?.reasons ?? []} takesKeys onOpen={onOpen} />
        )}
      </main>
    </div>
  );
}

type Found = { statements: Statement[]; reasons: Reason[][] };

/** Reads a text when asked, and the one that was left here before. Undefined until something was read. */
function useReadText(kept: string): { found: Found | undefined; read: (text: string) => Promise<void> } {
  const { home, say } = useSurroundings();
  const [found, setFound] = useState<Found>();
  async function read(text: string): Promise<void> {
    try {
      const { readText } = await import('./reading.ts');
      setFound(text.trim() === '' ? undefined : readText(text, home));
    } catch (broken) {
      reportError(broken);
      say({ sentence: message('textFailed'), tone: 'problem' });
    }
  }
  useEffect(() => {
    void read(kept);
  }, []);
  return { found, read };
}
