import browser from 'webextension-polyfill';
// oxlint-disable-next-line import/default -- the build answers with the path of the file it makes.
import takeDownFile from '../content.ts?script&iife';
import type { PageTree, Pointing } from '../page/page-tree.ts';
import { currentTab, type OpenTab } from './tabs.ts';

/**
 * What became of asking for a page. `refused`: the browser lets no extension read it (its own pages, its store, PDF files, files without
 * permission), or there was no click. `loading`: nothing of it is there yet, or it is too busy to answer. `failed`: our script broke in it.
 */
export type PageReading = { page: PageTree; tab: OpenTab } | { refused: 'refused' | 'loading' | 'failed' };

/** How long a page may take to answer, in milliseconds. One whose own script never ends never answers. */
const PATIENCE = 8_000;
const NOT_FOR_US = /cannot (?:access|be scripted)|missing host permission|gallery|showing error page|policy|restricted|not allowed/i;
const GONE = /no tab with id|tab was closed|was removed|no frame/i;

/** What to take down: of which tab, by default the open one; which frame of it, by default the page; and what to mark as pointed at. */
export type Spot = { tabId?: number; frameId?: number; pointing?: Pointing };

/** Takes down a page. Needs a click on the icon or a menu of ours in that tab (activeTab), or the site's permission. */
export async function readPage({ tabId, frameId = 0, pointing }: Spot = {}): Promise<PageReading> {
  const tab = tabId === undefined ? await currentTab() : await tabOf(tabId);
  if (tab === undefined) return { refused: 'refused' };
  try {
    return await withPatience(takeDown(tab, frameId, pointing));
  } catch (broken) {
    return { refused: reasonOf(broken) };
  }
}

async function takeDown(tab: OpenTab, frameId: number, pointing: Pointing | undefined): Promise<PageReading> {
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [fromRoot(takeDownFile)], injectImmediately: true });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: callInPage,
    args: pointing ? [pointing] : [],
    injectImmediately: true,
  });
  // Firefox leaves its own pages out of the answer without a word.
  if (answer === undefined) return { refused: 'refused' };
  const page = answer.result;
  if (!isPageTree(page)) return { refused: 'failed' };
  if (page.nodes.length === 0) return { refused: 'refused' };
  const isEmpty = page.missed?.includes('still-loading') === true && !saysAnything(page);
  return isEmpty ? { refused: 'loading' } : { page, tab };
}

/** Before its body, a page has a title and says nothing yet. */
function saysAnything({ nodes }: PageTree): boolean {
  const body = nodes.findIndex((node) => 'tag' in node && node.tag === 'body');
  return body >= 0 && nodes.slice(body).some((node) => 'text' in node && node.text.trim() !== '');
}

/** Firefox takes a path without a slash from the page that asks, Chrome from the extension's root. */
function fromRoot(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

/** Runs in the page, where nothing around it is there: it knows only the name that src/content.ts gives. */
function callInPage(pointing?: Pointing): unknown {
  const takeDown: unknown = Reflect.get(globalThis, Symbol.for('press-contact-directory.take-down'));
  return typeof takeDown === 'function' ? Reflect.apply(takeDown, undefined, [pointing]) : undefined;
}

function isPageTree(answer: unknown): answer is PageTree {
  return typeof answer === 'object' && answer !== null && 'nodes' in answer && Array.isArray(answer.nodes);
}

async function withPatience(reading: Promise<PageReading>): Promise<PageReading> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<PageReading>((settle) => {
    clock = setTimeout(() => settle({ refused: 'loading' }), PATIENCE);
  });
  return Promise.race([reading, patience]).finally(() => clearTimeout(clock));
}

function reasonOf(broken: unknown): 'refused' | 'loading' | 'failed' {
  const sentence = broken instanceof Error ? broken.message : String(broken);
  if (NOT_FOR_US.test(sentence)) return 'refused';
  return GONE.test(sentence) ? 'loading' : 'failed';
}

async function tabOf(id: number): Promise<OpenTab | undefined> {
  try {
    const { url, title } = await browser.tabs.get(id);
    return { id, ...(url === undefined ? {} : { address: url }), ...(title === undefined ? {} : { title }) };
  } catch {
    return undefined;
  }
}
