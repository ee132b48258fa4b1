import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** `text` is an HTML file of our own making. */
type Props = { text: string; title: string; frame: RefObject<HTMLIFrameElement | null> };

/**
 * An HTML file as it is, in a frame of its own, which runs nothing and leads nowhere. The frame is empty at first and its document is filled,
 * for Firefox refuses to show a `srcdoc` in a page that nobody may frame; and its style is given to it as a sheet of rules, since the policy
 * of our pages, which the frame inherits, lets no text of a page be style.
 */
export function SheetFrame({ text, title, frame }: Props): JSX.Element {
  useLayoutEffect(() => fill(frame.current, text), [text]);
  return <iframe ref={frame} class="sheet-frame" title={title} sandbox="allow-same-origin allow-modals" />;
}

function fill(frame: HTMLIFrameElement | null, text: string): void {
  const { contentDocument: inside, contentWindow } = frame ?? {};
  if (!inside || !contentWindow) return;
  const [head = '', style = '', body = ''] = text.split(/<\/?style>/);
  const file = new DOMParser().parseFromString(head + body, 'text/html');
  // An empty frame is laid out as pages of the nineties are; only what is written into it can say otherwise.
  inside.open();
  inside.write('<!doctype html>');
  inside.close();
  inside.documentElement.replaceWith(inside.importNode(file.documentElement, true));
  const { CSSStyleSheet } = contentWindow.window;
  const rules = new CSSStyleSheet();
  rules.replaceSync(style);
  inside.adoptedStyleSheets = [rules];
  inside.addEventListener('keydown', handOn);
  for (const link of inside.links) link.addEventListener('click', (event) => follow(event, link.hash, inside));
}

/** Keys that are pressed in the frame are meant for the view around it. */
function handOn(event: KeyboardEvent): void {
  if (!document.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
}

/** A link leads to its place in the file: since the frame has no address of its own, our page would open in it. */
function follow(event: Event, hash: string, inside: Document): void {
  event.preventDefault();
  inside.getElementById(hash.slice(1))?.scrollIntoView();
}
