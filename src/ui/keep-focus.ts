/** What takes the focus when it is pressed. */
const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary, label, [tabindex]';
/** What comes and goes without being added or taken away. */
const HIDING = ['hidden', 'disabled', 'open'];

/**
 * Keeps the focus near where it was when what has it goes away, as a row goes with the button that removed it: else the browser gives it to
 * the page as a whole, and whoever works by keys or listens begins at the top again. It goes to the heading above, from which Tab leads on,
 * and not to what came in its place: a key that is pressed once too often must do nothing there. Whatever gives the focus on purpose does so
 * while it draws, which is earlier, or after it has waited, and is not disturbed. Answers how to end it.
 */
export function keepFocus(): () => void {
  let held: Held | undefined;
  const observer = new MutationObserver((changes) => {
    if (held === undefined || !isLost(held, changes)) return;
    const next = headingAbove(held) ?? firstField();
    if (next?.matches('h1, h2, h3')) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
    // What is in sight stays where it is.
    next?.scrollIntoView({ block: 'nearest' });
  });
  const take = ({ target }: FocusEvent): void => {
    held = target instanceof HTMLElement ? heldBy(target) : undefined;
  };
  // Whoever presses beside everything wants the focus nowhere.
  const letGo = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(TAKES_FOCUS) === null) held = undefined;
  };
  document.addEventListener('focusin', take);
  document.addEventListener('pointerdown', letGo);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: HIDING });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', take);
    document.removeEventListener('pointerdown', letGo);
  };
}

/** What has the focus, and where it stands: each element around it, from within, and before how many others it stands there. */
type Held = { element: HTMLElement; around: { parent: Element; at: number }[] };

function heldBy(element: HTMLElement): Held {
  const around: Held['around'] = [];
  for (let one: Element = element; one.parentElement; one = one.parentElement)
    around.push({ parent: one.parentElement, at: [...one.parentElement.children].indexOf(one) });
  return { element, around };
}

function isLost({ element }: Held, changes: readonly MutationRecord[]): boolean {
  const { activeElement } = document;
  const hasIt = activeElement === element;
  // What still has it has only lost it where something was hidden; to ask that at every change would have the browser lay out each time.
  if (hasIt && !changes.some(({ type }) => type === 'attributes')) return false;
  if (!hasIt && activeElement !== null && activeElement !== document.body) return false;
  return !isShown(element) || element.matches(':disabled');
}

/** The last one before it, within what stands around it nearest. */
function headingAbove({ around }: Held): HTMLElement | undefined {
  for (const { parent, at } of around) {
    const before = isShown(parent) ? [...parent.children].slice(0, at) : [];
    const heading = before.flatMap((one) => [one, ...one.querySelectorAll('h1, h2, h3')]).filter(isHeading);
    if (heading.length > 0) return heading.at(-1);
  }
  return undefined;
}

function isHeading(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches('h1, h2, h3') && !element.matches('.visually-hidden') && isShown(element);
}

function firstField(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('input[type=text]')].find(isShown);
}

export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}
