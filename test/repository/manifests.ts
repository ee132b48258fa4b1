import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { popupSize } from '../../scripts/popup-size.ts';
import { root } from './files.ts';
import type { Rule } from './rule.ts';

/** Exactly these: none of them shows a warning at install, and there is no host among them. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** Firefox has a sidebar, which needs none. */
const CHROME_ALONE = ['sidePanel'];
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];

/** What would let a page see us, run us, or be read before a click. */
const NEVER = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'update_url',
  'key',
  'sandbox',
];

/** The most that content.ts may weigh in a page, gzipped. */
const MOST_CONTENT_BYTES = 10_000;

/** The most that the popup may load before its search field is painted, gzipped: page, styles and scripts. */
const MOST_PAINTED_BYTES = 60_000;

/** What a built extension must be; `folder` is dist/chrome or dist/firefox. */
export function builtRules(folder: string): Rule[] {
  return [
    { states: `${folder} asks for exactly the permissions of the house`, complaints: () => wrongPermissions(folder) },
    { states: `${folder} shows nothing to pages and runs nowhere before a click`, complaints: () => tooOpen(folder) },
    { states: `${folder} runs nothing from elsewhere and sets no markup`, complaints: () => unsafe(folder) },
    { states: `${folder} puts less than ${MOST_CONTENT_BYTES} bytes (gzipped) into a page`, complaints: () => heavy(folder) },
    { states: `${folder} holds the licences of what is in it, ours, and the privacy policy`, complaints: () => unlicensed(folder) },
    { states: `${folder} paints its popup with less than ${MOST_PAINTED_BYTES} bytes (gzipped)`, complaints: () => slow(folder) },
  ];
}

/** The same of manifest.json, which is there before any build. */
export const manifestRules: Rule[] = [
  { states: 'manifest.json asks for exactly the permissions of the house', complaints: () => wrongPermissions('.') },
  { states: 'manifest.json shows nothing to pages and runs nowhere before a click', complaints: () => tooOpen('.') },
];

export function isBuilt(folder: string): boolean {
  return existsSync(join(root, folder, 'manifest.json'));
}

type Manifest = {
  permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
} & Record<string, unknown>;

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'));
}

function wrongPermissions(folder: string): string[] {
  const { permissions = [], optional_host_permissions: hosts = [] } = manifestIn(folder);
  const allowed = folder.endsWith('firefox') ? PERMISSIONS : [...PERMISSIONS, ...CHROME_ALONE];
  const wrong = [...differing(permissions, allowed), ...differing(hosts, OPTIONAL_HOSTS)];
  return wrong.map(
    (name) =>
      `${folder}/manifest.json: "${name}" is asked for and not in the list of test/repository/manifests.ts, or the other way round. A new permission needs a reason in PRIVACY.md.`,
  );
}

function differing(some: readonly string[], others: readonly string[]): string[] {
  return [...some.filter((one) => !others.includes(one)), ...others.filter((one) => !some.includes(one))];
}

function tooOpen(folder: string): string[] {
  const manifest = manifestIn(folder);
  const open = NEVER.filter((key) => key in manifest).map(
    (key) => `${folder}/manifest.json: take "${key}" away; a page must neither see nor call us, and nothing runs before a click.`,
  );
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const strict = policy.includes("default-src 'none'") && policy.includes("script-src 'self'") && !/unsafe|https?:|\*/.test(policy);
  return strict
    ? open
    : [...open, `${folder}/manifest.json: our pages must run nothing but our own scripts ("default-src 'none'; script-src 'self'").`];
}

function unsafe(folder: string): string[] {
  const shipped = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|html)$/.test(path));
  return shipped.flatMap((path) => {
    const text = readFileSync(join(root, folder, path), 'utf8');
    const found = text.match(/\beval\(|\bnew Function\(|(inner|outer)HTML\s*=[^=]|<script[^>]+src="https?:|import\("https?:/);
    return found ? [`${folder}/${path}: holds "${found[0]}". Find which import brings it, and do without.`] : [];
  });
}

function heavy(folder: string): string[] {
  const path = join(root, folder, 'src', 'content.js');
  if (!existsSync(path))
    return [`${folder}/src/content.js is missing: nothing can read a page. Is it imported as "content.ts?script&iife"?`];
  const bytes = gzipSync(readFileSync(path)).length;
  return bytes < MOST_CONTENT_BYTES
    ? []
    : [`${folder}/src/content.js weighs ${bytes} bytes gzipped. Move what can be done in the popup out of content.ts.`];
}

/** The build itself fails where a package has no licence text; here, that the texts are in what it makes. */
function unlicensed(folder: string): string[] {
  const wanted = { 'LICENSES.txt': 'preact', 'LICENSE.txt': 'Mozilla Public License', 'PRIVACY.txt': '# Privacy' };
  const texts = (path: string) => (existsSync(join(root, folder, path)) ? readFileSync(join(root, folder, path), 'utf8') : '');
  const missing = Object.entries(wanted).filter(([path, words]) => !texts(path).includes(words));
  return missing.map(([path]) => `${folder}/${path}: is missing or empty; scripts/build/licences.ts writes it.`);
}

function slow(folder: string): string[] {
  const { painted } = popupSize(folder);
  const bytes = painted.reduce((sum, { gzipped }) => sum + gzipped, 0);
  if (bytes < MOST_PAINTED_BYTES) return [];
  const heaviest = painted.reduce((most, one) => (one.gzipped > most.gzipped ? one : most));
  return [
    `${folder}/src/popup.html loads ${bytes} bytes gzipped before it is painted, most of them ${heaviest.path}. Load what is seen later by \`later\` (src/ui/later.tsx).`,
  ];
}
