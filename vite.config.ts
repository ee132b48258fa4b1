import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { collectLicences } from './scripts/build/licences.ts';

/** One build for each browser: `vite build` makes dist/chrome, `vite build --mode firefox` makes dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const licences = collectLicences();
  return {
    plugins: [
      withoutMarkupAssignment(),
      preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false }),
      crx({ manifest: manifestFor(browser), browser }),
      nothingWebAccessible(),
      licences.pages,
      rowsAtOnce(),
    ],
    worker: { plugins: () => [licences.workers()], rollupOptions: { output: NAMED_PLAINLY } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: {
        output: { codeSplitting: { groups: GROUPS }, ...NAMED_PLAINLY },
        input: {
          // No manifest names them.
          directory: 'src/directory.html',
          welcome: 'src/welcome.html',
          demo: 'src/demo.html',
          // crxjs finds Chrome's side panel by itself, and not Firefox's sidebar.
          ...(browser === 'firefox' && { panel: manifest.side_panel.default_path }),
        },
      },
    },
  };
});

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  if (browser === 'chrome') return manifest;
  const { minimum_chrome_version: _, side_panel, ...shared } = manifest;
  const background = { scripts: [manifest.background.service_worker] };
  const permissions = shared.permissions.filter((one) => one !== 'sidePanel');
  // Firefox calls it a sidebar, asks for no permission, and would open it at once when the extension is installed.
  const sidebar_action = { default_panel: side_panel.default_path, default_icon: shared.icons, open_at_install: false };
  const action = { ...shared.action, theme_icons: THEME_ICONS };
  const firefox = { ...shared, action, permissions, background, sidebar_action, browser_specific_settings: FIREFOX };
  return firefox;
}

/** In Firefox's words `light` and `dark` are the colour of the toolbar's text. */
const THEME_ICONS = [16, 32].map((size) => ({ size, light: `icons/${size}-on-dark.png`, dark: `icons/${size}.png` }));

/** No hash of the content in names: nothing here is fetched twice, and the bundler's own hashes differ with the folder that it is built in. */
const NAMED_PLAINLY = { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' };

/**
 * What the popup loads, in few files, since each one more keeps it waiting: what is drawn first; then the directory with the rows that show
 * what it found; then what is seen later. The worker takes its own part, and draws nothing.
 */
const FILES = [
  ['shell', ['popup.tsx']],
  // The worker reads addresses too, and needs none of the views.
  ['rows', ['directory/directory.ts', 'ui/views/Contacts.tsx', 'ui/views/OnThisPage.tsx', 'ui/copy-best.ts', 'contact/email-address.ts']],
  [
    'views',
    [
      'ui/views/ContactDetails.tsx',
      'ui/views/CallSheetLine.tsx',
      'ui/views/AtHand.tsx',
      'ui/views/PasteText.tsx',
      'ui/views/Choose.tsx',
      'ui/in-words.ts',
    ],
  ],
] as const;

/** Entries stay files of their own: whoever loads what they load must not run them. */
const CODE = /[\\/](?:src[\\/][^\\/]+|node_modules)[\\/]/;

const GROUPS = FILES.map(([name, doors], at) => ({
  name: reachedFrom(doors.map(pathOf), name),
  debugName: name,
  priority: FILES.length - at,
  test: CODE,
}));

/** Names the file of what some modules import from the start, themselves among it, and leaves the rest where it is. */
function reachedFrom(doors: readonly string[], name: string): (path: string, build: Modules) => string | null {
  const reached = new Set<string>();
  return (path, modules) => {
    const left = reached.size === 0 ? [...doors] : [];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      left.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
    }
    return reached.has(path) ? name : null;
  };
}

function pathOf(module: string): string {
  return fileURLToPath(new URL(`src/${module}`, import.meta.url));
}

type Modules = { getModuleInfo: (path: string) => { importedIds: string[] } | null };

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

const FIREFOX: Manifest['browser_specific_settings'] = {
  gecko: {
    id: 'press-contact-directory@press-contact-directory.example',
    strict_min_version: '142.0',
    // Nothing leaves the machine, and Firefox wants that said.
    data_collection_permissions: { required: ['none'] },
  },
};

/** Has windows that begin with the search field load directory and rows from the start, and run them as soon as the field is drawn: an import would wait for a frame. */
function rowsAtOnce(): Plugin {
  return {
    name: 'rows-at-once',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk }) => {
        const rows = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'rows');
        if (rows === undefined || !chunk?.dynamicImports.includes(rows.fileName)) return [];
        return [{ tag: 'script', attrs: { type: 'module', crossorigin: true, src: `/${rows.fileName}` }, injectTo: 'head' }];
      },
    },
  };
}

/** crxjs offers scripts injected on demand to every page, which would tell a page who has the extension. As one closed file they work without. */
function nothingWebAccessible(): CrxPlugin {
  return {
    name: 'nothing-web-accessible',
    enforce: 'post',
    renderCrxManifest(built, bundle) {
      // The same scripts as modules, which only a web-accessible loader could use.
      for (const path of Object.keys(bundle)) if (/^assets\/(?:content|watch)\.ts\b/.test(path)) delete bundle[path];
      const { web_accessible_resources: _, ...kept } = built;
      return kept;
    },
  };
}

/** Takes out of Preact the one place that could set markup: our interface draws text and elements only, and the store's reviewers need not ask. */
function withoutMarkupAssignment(): Plugin {
  return {
    name: 'without-markup-assignment',
    enforce: 'pre',
    transform(code: string, path: string): string | undefined {
      if (!/\/preact\/dist\//.test(path)) return undefined;
      return code.replace(/[\w$]+\.innerHTML=[\w$]+\.__html/g, '0');
    },
  };
}
