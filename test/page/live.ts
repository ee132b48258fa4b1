/** A document as a browser shows it, of HTML text, without its scripts. It goes when the test is over. */
export async function withLive<T>(html: string, use: (document: Document) => T | Promise<T>, sandbox = 'allow-same-origin'): Promise<T> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = html;
  const loaded = new Promise((settle) => frame.addEventListener('load', settle, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    if (frame.contentDocument === null) throw new Error('the document is closed to the test');
    return await use(frame.contentDocument);
  } finally {
    frame.remove();
  }
}

/** A document that no browser shows. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
