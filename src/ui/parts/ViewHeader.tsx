import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../browser/locale.ts';
import { useDocument } from '../use-document.ts';
import { Icon } from './icons.tsx';

type Props = { title: ComponentChildren; onBack: () => void; children?: ComponentChildren };

/** The head of a view one can leave: by its button, and by Escape wherever the cursor is. */
export function ViewHeader({ title, onBack, children }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes here by keys or listens goes on from here, also when the button that was pressed is no longer there.
  useLayoutEffect(() => heading.current?.focus(), []);
  useDocument('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  });
  return (
    <header class="top">
      <button type="button" class="icon-button" aria-label={message('back')} title={message('back')} onClick={onBack}>
        <Icon name="back" size={18} />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
