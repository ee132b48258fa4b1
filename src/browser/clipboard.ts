/** Copies text; false where the browser refuses (no gesture, or a policy), so that the interface can say what to do instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a table: as HTML for programs that draw it, as text for the others; false as for `copyText`. */
export async function copyTable({ html, text }: { html: string; text: string }): Promise<boolean> {
  const asHtml = new Blob([html], { type: 'text/html' });
  const asText = new Blob([text], { type: 'text/plain' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ [asHtml.type]: asHtml, [asText.type]: asText })]);
    return true;
  } catch {
    return false;
  }
}
