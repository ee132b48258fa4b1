import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

type Props = {
  label: string;
  /** As in an input's attribute. */
  accept: string;
  several?: boolean;
  /** How else files may be given. */
  otherwise?: string;
  onFiles: (files: File[]) => void;
};

/** Takes a file, or several: by a button, or dropped anywhere on it. */
export function ChooseFile({ label, accept, several = false, otherwise = message('orDrop'), onFiles }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function take(given: FileList | undefined | null): void {
    const files = [...(given ?? [])].slice(0, several ? undefined : 1);
    if (files.length > 0) onFiles(files);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  }
  return (
    // The button does the same for whoever has no mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: only a way more for a mouse
    <div
      class={over ? 'choose-file over' : 'choose-file'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="page" /> {label}
      </button>
      <span class="soft">{otherwise}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file once more is a choice too.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
