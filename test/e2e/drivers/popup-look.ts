// Functions that run in the popup's own process, sent there as text: each knows its arguments, partsOf, and what gecko.d.ts names.

/** One part of the popup as a screen reader is told of it, with what stands in it. */
export type Shown = { name: string; words: string; lines: string; value: string; checked: boolean };

/** The elements that are shown and of a role, in order, as Firefox computes roles. Sent along with each of the others. */
export function partsOf(role: string): { element: Element; name: string }[] {
  const roles = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const part = roles?.getAccessibleFor(element);
    const told = element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');
    return told && part?.computedARIARole === role ? [{ element, name: part.name ?? '' }] : [];
  });
}

/** What is shown of a role, in order; with `within` only what is in the first of that other role. */
export function look(role: string, within?: string): Shown[] {
  const around = within === undefined ? document.body : partsOf(within)[0]?.element;
  const found = partsOf(role).filter(({ element }) => around?.contains(element));
  return found.map(({ element, name }) => ({
    name,
    words: element.textContent,
    lines: 'innerText' in element ? String(element.innerText) : '',
    value: 'value' in element ? String(element.value) : '',
    checked: 'checked' in element && element.checked === true,
  }));
}

/** The text of each element that is shown, outermost first. */
export function readAll(): string[] {
  const visible = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return visible.map(({ textContent }) => textContent);
}

/** The role that has the cursor, and its name, as they are written. */
export function focused(): string {
  return `${document.activeElement?.getAttribute('role')} ${document.activeElement?.getAttribute('aria-label')}`;
}

/** Brings the one at this place among those of a role into sight and clicks on it, as a hand does. */
export function clickOn(role: string, place: number): void {
  const element = partsOf(role)[place]?.element;
  element?.scrollIntoView({ block: 'nearest' });
  const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  for (const [type, buttons] of [['mousemove', 0] as const, ['mousedown', 1] as const, ['mouseup', 0] as const])
    synthesizeMouseEvent(type, left + width / 2, top + height / 2, { clickCount: 1, button: 0, buttons }, {});
}

/** Puts a text in the place of what stands in the field at this place among those of a role, as one stroke. */
export function replaceText(role: string, place: number, text: string): void {
  const field = partsOf(role)[place]?.element;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.select();
  document.execCommand('insertText', false, text);
}

/** Chooses the option of these words in the choice at this place, and lets its page know. */
export function chooseIn(place: number, words: string): void {
  const choice = partsOf('combobox')[place]?.element;
  if (!(choice instanceof HTMLSelectElement)) return;
  choice.selectedIndex = [...choice.options].findIndex(({ label }) => label === words);
  for (const type of ['input', 'change']) choice.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Puts files into the field of that name; false where there is none. Their octets come in base64. */
export function giveFiles(name: string, files: readonly { name: string; octets: string }[]): boolean {
  const field = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((one) => one.ariaLabel === name);
  if (!field) return false;
  const given = new DataTransfer();
  for (const file of files) given.items.add(new File([Uint8Array.from(atob(file.octets), (octet) => octet.charCodeAt(0))], file.name));
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
