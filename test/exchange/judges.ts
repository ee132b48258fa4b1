import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

/** One property as a reader understood it: structured values by component, CATEGORIES by tag, all else one value. */
export type ReadProperty = { group?: string; name: string; types: string[]; values: string[] };

/** What a reader understood of one file: its cards, or why it could not read it. */
export type Reading = { cards: ReadProperty[][] } | { error: string };

/** Reads files of vCards with ical.js, on which Nextcloud and Thunderbird are built. */
export function readWithIcal(text: string): Reading {
  try {
    const parsed: unknown = text === '' ? [] : ICAL.parse(text);
    const components = list(parsed).some(Array.isArray) && !isComponent(parsed) ? list(parsed) : [parsed];
    return { cards: components.map((component) => list(list(component)[1]).map(propertyOf)) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Reads files of vCards with vobject, on which Radicale is built: all of them in one run. Version 4.0 is unknown to it. */
export function readWithVobject(texts: readonly string[]): Reading[] {
  const judge = fileURLToPath(new URL('vobject-judge.py', import.meta.url));
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  const { stdout, stderr, status } = spawnSync(python(), [judge], { input, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) throw new Error(`vobject gave up: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Reading => JSON.parse(line));
}

/** A Python that has vobject: the system's own first, since a version manager's seldom has the system's packages. */
function python(): string {
  const found = ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['-c', 'import vobject']).status === 0);
  if (found === undefined)
    throw new Error(
      'No python3 with vobject, which judges what we write. On Debian or Ubuntu: "sudo apt-get install python3-vobject"; elsewhere "pip install vobject".',
    );
  return found;
}

/** A component of jCard (RFC 7095) begins with its name. */
function isComponent(parsed: unknown): boolean {
  return typeof list(parsed)[0] === 'string';
}

/** ["tel", { type, group }, "text", value, …] */
function propertyOf(property: unknown): ReadProperty {
  const [name, parameters, kind, ...values] = list(property);
  const { type, group }: { type?: unknown; group?: unknown } = Object(parameters);
  return {
    ...(typeof group === 'string' ? { group } : {}),
    name: String(name).toUpperCase(),
    types: (typeof type === 'string' ? [type] : list(type)).map((one) => String(one).toUpperCase()),
    values: STRUCTURED.has(String(name)) ? values.flat(2).map(String) : values.map((value) => plain(String(value), kind)),
  };
}

const STRUCTURED: ReadonlySet<string> = new Set(['n', 'org', 'adr']);

/** What ical.js leaves to its caller: all escapes of a property it does not know, and those of semicolons in any text. */
function plain(value: string, kind: unknown): string {
  if (kind === 'text') return value.replaceAll('\\;', ';');
  if (kind !== 'unknown') return value;
  return value.replace(/\\([\\,;nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
