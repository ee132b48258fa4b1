/** The code points that WebDriver keeps for keys that write nothing (W3C WebDriver, "keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** One move of one key. */
export type Stroke = { type: 'keyDown' | 'keyUp'; value: string };

/** A key or keys held together, as "Control+Enter": down in this order, up in the other. */
export function chord(keys: string): Stroke[] {
  const values = keys.split(/(?<=.)\+/).map((key) => KEYS[key] ?? key);
  return [...values.map((value) => stroke('keyDown', value)), ...values.reverse().map((value) => stroke('keyUp', value))];
}

/** A text, character by character. */
export function characters(text: string): Stroke[] {
  return [...text].flatMap((value) => [stroke('keyDown', value), stroke('keyUp', value)]);
}

function stroke(type: Stroke['type'], value: string): Stroke {
  return { type, value };
}
