/** What a script puts together: `texts` are its strings, joined as it joins them; `calls` the strings given to one function together. */
export type ScriptStrings = { texts: string[]; calls: string[][] };

type Value = { text: string; known: boolean };
type Reader = { tokens: string[]; at: number; values: Map<string, Value>; depth: number; found: ScriptStrings };

const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`$]*`|[A-Za-z_$][\w$]*|0x[\da-f]+|\d+|\+=|[!=]==?|\S/gi;
/** What stands for a part that reading alone cannot tell: no address goes across it. */
const UNKNOWN = '\u0000';
const DEEPEST = 20;
const MOST_TOKENS = 4_000;
const DECODERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['unescape', percentDecoded],
  ['decodeURIComponent', percentDecoded],
  ['decodeURI', percentDecoded],
  ['atob', (text) => safely(() => atob(text)) ?? UNKNOWN],
]);

/**
 * Reads which strings a script makes, without running any of it: literals, "+", variables, lists of character codes, and the few functions that
 * turn, shift or decode a string. A part that would need more is left out, and parts what stands on its sides.
 */
export function scriptStrings(code: string): ScriptStrings {
  const tokens = (code.match(TOKEN) ?? []).filter((token) => !/^\/[*/]/.test(token)).slice(0, MOST_TOKENS);
  const reader: Reader = { tokens, at: 0, values: new Map(), depth: 0, found: { texts: [], calls: [] } };
  while (reader.at < tokens.length) {
    const before = reader.at;
    readStatement(reader);
    if (reader.at === before) reader.at += 1;
  }
  return reader.found;
}

/** "a = …", "a += …", or an expression whose value goes nowhere that is followed. */
function readStatement(reader: Reader): void {
  const name = reader.tokens[reader.at] ?? '';
  const sign = reader.tokens[reader.at + 1];
  if (isName(name) && (sign === '=' || sign === '+=')) {
    reader.at += 2;
    const value = readSum(reader);
    if (!value) return;
    const text = sign === '=' ? value.text : (reader.values.get(name)?.text ?? UNKNOWN) + value.text;
    reader.values.set(name, { text, known: true });
    reader.found.texts.push(text);
    return;
  }
  const value = readSum(reader);
  if (value?.known) reader.found.texts.push(value.text);
}

/** Terms with "+" between them. */
function readSum(reader: Reader): Value | undefined {
  if (reader.depth > DEEPEST) return undefined;
  reader.depth += 1;
  let sum = readTerm(reader);
  while (sum && reader.tokens[reader.at] === '+') {
    reader.at += 1;
    const next: Value = readTerm(reader) ?? { text: UNKNOWN, known: false };
    sum = { text: sum.text + next.text, known: sum.known || next.known };
  }
  reader.depth -= 1;
  return sum;
}

function readTerm(reader: Reader): Value | undefined {
  const token = reader.tokens[reader.at];
  if (token === undefined) return undefined;
  if (/^['"`]/.test(token)) {
    reader.at += 1;
    return readMethods(reader, { text: unquoted(token), known: true });
  }
  if (token === '[') return readMethods(reader, readList(reader));
  if (token === '(') return readMethods(reader, inBrackets(reader));
  if (!isName(token)) return undefined;
  return readMethods(reader, readNamed(reader, token));
}

function inBrackets(reader: Reader): Value {
  reader.at += 1;
  const value = readSum(reader) ?? { text: UNKNOWN, known: false };
  if (reader.tokens[reader.at] === ')') reader.at += 1;
  return value;
}

/** "['alma', 'kommun.example'].join('@')": a list as it is joined; one that is not is what a call is given. */
function readList(reader: Reader): Value {
  const parts = readGiven(reader, ']');
  const turned = reader.tokens.slice(reader.at, reader.at + 4).join('') === '.reverse()';
  if (turned) reader.at += 4;
  const isJoined = reader.tokens.slice(reader.at, reader.at + 3).join('') === '.join(';
  if (!isJoined) {
    reader.found.calls.push(parts);
    return { text: UNKNOWN, known: false };
  }
  reader.at += 2;
  const [between = ''] = readGiven(reader);
  return { text: (turned ? parts.reverse() : parts).join(between), known: true };
}

/** A variable, a list of character codes, a decoder's result; anything else is unknown, but what it is given is read. */
function readNamed(reader: Reader, name: string): Value {
  reader.at += 1;
  const next = reader.tokens.slice(reader.at, reader.at + 3).join('');
  if (name === 'String' && next === '.fromCharCode(') {
    reader.at += 3;
    return codesAsText(reader);
  }
  if (reader.tokens[reader.at] !== '(') return reader.values.get(name) ?? { text: UNKNOWN, known: false };
  const given = readGiven(reader);
  const decode = DECODERS.get(name);
  const [only] = given;
  if (decode && only !== undefined) return { text: decode(only), known: true };
  if (given.length > 1) reader.found.calls.push(given);
  reader.found.texts.push(...given);
  return { text: UNKNOWN, known: false };
}

function codesAsText(reader: Reader): Value {
  let text = '';
  for (; reader.at < reader.tokens.length; reader.at += 1) {
    const token = reader.tokens[reader.at] ?? '';
    if (token === ')') break;
    const code = Number(token);
    if (token !== ',') text += Number.isInteger(code) && code > 0 && code < 0x1_00_00 ? String.fromCharCode(code) : UNKNOWN;
  }
  reader.at += 1;
  return { text, known: true };
}

/** The strings between the brackets of a call, those it makes of others too. */
function readGiven(reader: Reader, end = ')'): string[] {
  const given: string[] = [];
  reader.at += 1;
  while (reader.at < reader.tokens.length && reader.tokens[reader.at] !== end) {
    const before = reader.at;
    const value = readSum(reader);
    if (value?.known) given.push(value.text);
    if (reader.at === before) reader.at += 1;
  }
  reader.at += 1;
  return given;
}

/** What is done with a string: turned around by parts, or each letter moved by thirteen. Other methods give what is not known. */
function readMethods(reader: Reader, start: Value): Value {
  let value = start;
  while (reader.tokens[reader.at] === '.' && isName(reader.tokens[reader.at + 1] ?? '')) {
    const name = reader.tokens[reader.at + 1] ?? '';
    reader.at += 2;
    if (reader.tokens[reader.at] !== '(') {
      value = { text: UNKNOWN, known: false };
      continue;
    }
    const from = reader.at;
    const given = readGiven(reader);
    value = applied(name, value, given, reader.tokens.slice(from, reader.at));
    if (name === 'write' || name === 'writeln') reader.found.texts.push(given.join(''));
  }
  return value;
}

function applied(name: string, value: Value, given: readonly string[], written: readonly string[]): Value {
  if (!value.known || name === 'split' || name === 'join' || name === 'toString') return value;
  if (name === 'reverse') return { text: [...value.text].reverse().join(''), known: true };
  if (name === 'concat') return { text: value.text + given.join(''), known: true };
  if (name !== 'replace') return { text: UNKNOWN, known: false };
  if (written.includes('fromCharCode') && written.includes('13')) return { text: rot13(value.text), known: true };
  const [from, to] = given;
  return { text: from !== undefined && to !== undefined ? value.text.replaceAll(from, to) : UNKNOWN, known: true };
}

/** Each letter moved by thirteen places. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

function isName(token: string): boolean {
  return /^[A-Za-z_$]/.test(token) && !/^(?:var|let|const|return|if|else|for|while|function|new|typeof|in|of)$/.test(token);
}

function unquoted(token: string): string {
  return token
    .slice(1, -1)
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, short: string | undefined, long: string | undefined) =>
      String.fromCharCode(Number.parseInt(short ?? long ?? '', 16)),
    )
    .replace(/\\([0-7]{2,3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\\(.)/g, '$1');
}

function percentDecoded(text: string): string {
  return safely(() => decodeURIComponent(text)) ?? text;
}

function safely(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
