import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { Icon } from './icons.tsx';

/** Takes one file: by a button, or dropped anywhere on it. `accept` as in an input's attribute. */
export function ChooseFile({ label, accept, onFile }: { label: string; accept: string; onFile: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function take(files: FileList | undefined | null): void {
    const file = files?.[0];
    if (file) onFile(file);
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
      <span class="soft">{message('orDrop')}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
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
