import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import type { Statement } from '../../contact/statement.ts';
import { Icon } from '../parts/icons.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useChanging } from '../use-changing.ts';
import { useDraft } from '../use-draft.ts';

/** One line to add somebody by hand, always at the foot of the popup: name, title, number, Enter. */
export function AddByHand({ onPaste }: { onPaste: () => void }): JSX.Element {
  const { directory, home } = useSurroundings();
  const [line, setLine] = useDraft('add', 'once drawn');
  const read = useReadLine(line, home);
  const explained = useId();
  const field = useRef<HTMLInputElement>(null);
  const { add, wait } = useAdding(line, () => {
    setLine('');
    // Not on the button, which pastes by now.
    field.current?.focus();
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    void add();
  };
  return (
    <form class="add" onSubmit={submit}>
      {line !== '' && (
        <p id={explained} class="soft preview">
          {read ? <Sentence of="addKeys" words={[read.all]} /> : message('addNeeds')}
        </p>
      )}
      <div class="add-line">
        <input
          ref={field}
          type="text"
          aria-label={message('addByHand')}
          aria-describedby={line === '' ? undefined : explained}
          placeholder={message('addHint')}
          autocomplete="off"
          spellcheck={false}
          disabled={directory === 'closed'}
          value={line}
          onInput={(event) => {
            wait(false);
            setLine(event.currentTarget.value);
          }}
        />
        {line === '' ? (
          <button type="button" class="button" onClick={onPaste}>
            <Icon name="paste" /> {message('pasteText')}
          </button>
        ) : (
          <button type="submit" class="button main">
            {message('add')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Saves whom the line names. The cursor is there sooner than the directory is open, and Enter counts all the same, unless one types on. */
function useAdding(line: string, onAdded: () => void): { add: () => Promise<void>; wait: (waits: boolean) => void } {
  const { directory, home, say } = useSurroundings();
  const { save } = useChanging();
  const [waits, wait] = useState(false);
  async function add(): Promise<void> {
    if (directory === 'opening') return wait(true);
    const read = await readLine(line, home);
    if (read === undefined) say({ sentence: message('addNeeds'), tone: 'problem' });
    else if (await save([read.statement], <Sentence of="added" words={[read.name]} />)) onAdded();
  }
  useEffect(() => {
    if (!waits || directory === 'opening') return;
    wait(false);
    void add();
  });
  return { add, wait };
}

/** Who the line names so far, so that one sees what Enter will save. */
function useReadLine(line: string, home: string | undefined): Line | undefined {
  const [read, setRead] = useState<Line>();
  useEffect(() => {
    let wanted = true;
    if (line.trim() === '') setRead(undefined);
    else void readLine(line, home).then((now) => wanted && setRead(now));
    return () => {
      wanted = false;
    };
  }, [line, home]);
  return read;
}

/** Whom a line names, and that in words. */
type Line = { statement: Statement; name: string; all: string };

async function readLine(line: string, home: string | undefined): Promise<Line | undefined> {
  const [reading, { inWords }] = await Promise.all([import('./reading.ts'), import('../in-words.ts')]);
  const statement = reading.readLine(line, home);
  return statement && { statement, ...inWords(statement, home) };
}
