/** Copies text; false where the browser refuses (no gesture, or a policy), so that the interface can say what to do instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
