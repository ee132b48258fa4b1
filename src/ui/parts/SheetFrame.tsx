import type { JSX, Ref } from 'preact';

/**
 * An HTML file as it is, in a frame of its own: nothing in it can run or lead away. Its style is given to the frame's document as a sheet of
 * rules, since the policy of our pages, which the frame inherits, lets no text of a page be style; until then it is no style of any kind.
 */
export function SheetFrame({ text, title, frame }: { text: string; title: string; frame: Ref<HTMLIFrameElement> }): JSX.Element {
  return (
    <iframe
      ref={frame}
      class="sheet-frame"
      title={title}
      srcDoc={text.replace('<style>', '<style type="text/plain">')}
      sandbox="allow-same-origin allow-modals"
      onLoad={({ currentTarget }) => settle(currentTarget)}
    />
  );
}

function settle({ contentDocument: inside, contentWindow }: HTMLIFrameElement): void {
  const style = inside?.querySelector('style');
  if (!inside || !contentWindow || !style) return;
  // Keys that are pressed in it are meant for the view around it.
  inside.addEventListener('keydown', (event) => {
    if (!document.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
  });
  const { CSSStyleSheet } = contentWindow.window;
  const rules = new CSSStyleSheet();
  rules.replaceSync(style.textContent ?? '');
  inside.adoptedStyleSheets = [rules];
}
