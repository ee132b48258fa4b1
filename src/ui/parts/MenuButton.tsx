import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';

/** One thing that a menu offers. */
export type Choice = { icon: IconName; label: string; act: () => void };

type Props = { icon: IconName; label: string; choices: readonly Choice[] };

/** A button with a menu, by the ARIA pattern: arrows walk it, a letter goes to what begins with it, Escape and a click elsewhere close it. */
export function MenuButton({ icon, label, choices }: Props): JSX.Element {
  const [open, setOpen] = useState<'closed' | 'first' | 'last'>('closed');
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = open !== 'closed';
  const options = (): HTMLElement[] => [...(whole.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (isOpen)
      options()
        .at(open === 'first' ? 0 : -1)
        ?.focus();
  }, [open]);
  function close(): void {
    setOpen('closed');
    button.current?.focus();
  }
  return (
    <div class="menu" ref={whole} onFocusOut={({ relatedTarget }) => leaves(whole.current, relatedTarget) && setOpen('closed')}>
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(isOpen ? 'closed' : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {label} <Icon name={icon} size={14} />
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" id={id} aria-label={label} onKeyDown={(event) => takeMenuKey(event, options(), close)}>
          {choices.map(({ icon: own, label: name, act }) => (
            <button key={name} type="button" role="menuitem" tabIndex={-1} onClick={() => (close(), act())}>
              <Icon name={own} /> {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function leaves(whole: HTMLElement | null, next: EventTarget | null): boolean {
  return !(next instanceof Node && whole?.contains(next));
}

function takeMenuKey(event: KeyboardEvent, options: readonly HTMLElement[], close: () => void): void {
  const { key, target } = event;
  const at = options.findIndex((one) => one === target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  const isLetter = [...key].length === 1 && key !== ' ';
  // A letter typed here is not for the search field.
  if (isLetter) event.stopPropagation();
  if (key === 'Tab') return close();
  const rest = [...options.slice(at + 1), ...options.slice(0, at + 1)];
  const begins = isLetter ? rest.find((one) => one.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())) : undefined;
  const next = to === undefined ? begins : options.at(to % options.length);
  if (key !== 'Escape' && !next) return;
  event.preventDefault();
  event.stopPropagation();
  if (next) next.focus();
  else close();
}
