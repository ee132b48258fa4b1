import browser from 'webextension-polyfill';
// oxlint-disable-next-line import/default -- the build answers with the path of the file it makes.
import takeDownFile from '../content.ts?script&iife';
import type { PageTree, Pointing } from '../page/page-tree.ts';
import { DEMO_ADDRESS, demoIn } from './demo.ts';
import { putTogether } from './put-together.ts';
import { currentTab, type OpenTab } from './tabs.ts';

/**
 * What became of asking for a page. `refused`: the browser lets no extension read it (its own pages, its store, files without permission),
 * or there was no click. `pdf`: it is a PDF file in the browser's viewer, which lets no extension read it either. `loading`: nothing of it is there yet, or it is too busy to answer. `failed`: our script broke in it.
 */
export type PageReading = { page: PageTree; tab: OpenTab } | { refused: 'refused' | 'pdf' | 'loading' | 'failed' };

/** How long a page may take to answer with each part, in milliseconds. One whose own script never ends never answers. */
const PATIENCE = 8_000;
const NO_ANSWER = 'The page does not answer.';
const NOT_FOR_US = /cannot (?:access|be scripted)|missing host permission|gallery|showing error page|policy|restricted|not allowed/i;
const GONE = /no tab with id|tab was closed|was removed|no frame/i;

/** What to take down: of which tab, by default the open one; which frame of it, by default the page; and what to mark as pointed at. */
export type Spot = { tabId?: number; frameId?: number; pointing?: Pointing };

/** Takes down a page. Needs a click on the icon or a menu of ours in that tab (activeTab), or the site's permission. */
export async function readPage({ tabId, frameId = 0, pointing }: Spot = {}): Promise<PageReading> {
  const tab = tabId === undefined ? await currentTab() : await tabOf(tabId);
  if (tab === undefined) return { refused: 'refused' };
  const reading = await takeDown(tab, frameId, pointing).catch((broken: unknown) => ({ refused: reasonOf(broken) }));
  // Firefox lets no script into its viewer; where we may know the address, that tells.
  const isPdf = 'refused' in reading && reading.refused === 'refused' && isPdfAddress(tab.address);
  return isPdf ? { refused: 'pdf' } : reading;
}

async function takeDown(tab: OpenTab, frameId: number, pointing: Pointing | undefined): Promise<PageReading> {
  const demo = demoIn(tab.id);
  if (demo) return takeDemoDown(demo, tab);
  const target = { tabId: tab.id, frameIds: [frameId] };
  await withPatience(browser.scripting.executeScript({ target, files: [fromRoot(takeDownFile)], injectImmediately: true }));
  // Firefox leaves its own pages out of the answer without a word.
  let isRefused = false;
  const page = await putTogether(async (first) => {
    const args: [boolean, Pointing?] = pointing ? [first, pointing] : [first];
    const asked = browser.scripting.executeScript({ target, func: callInPage, args, injectImmediately: true });
    const [answer] = await withPatience(asked);
    isRefused = answer === undefined;
    return answer?.result;
  });
  if (isRefused) return { refused: 'refused' };
  if (page === undefined) return { refused: 'failed' };
  if (page.nodes.length === 0) return { refused: page.missed?.includes('pdf') === true ? 'pdf' : 'refused' };
  const isEmpty = page.missed?.includes('still-loading') === true && !saysAnything(page);
  return isEmpty ? { refused: 'loading' } : { page, tab };
}

/** The script of the content stands in the demo page itself. */
async function takeDemoDown(demo: Window, tab: OpenTab): Promise<PageReading> {
  const page = await putTogether(async (first) => callIn(demo, first));
  return page === undefined ? { refused: 'loading' } : { page: { ...page, address: DEMO_ADDRESS }, tab };
}

function isPdfAddress(address = ''): boolean {
  return /^[^?#]*\.pdf(?:$|[?#])/i.test(address);
}

/** Before its body, a page has a title and says nothing yet. */
function saysAnything({ nodes }: PageTree): boolean {
  const body = nodes.findIndex((node) => 'tag' in node && node.tag === 'body');
  return body >= 0 && nodes.slice(body).some((node) => 'text' in node && node.text.trim() !== '');
}

/** Firefox takes a path without a slash from the page that asks, Chrome from the extension's root. */
export function fromRoot(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

function callIn(demo: Window, first: boolean): unknown {
  const takeDown: unknown = Reflect.get(demo, Symbol.for('press-contact-directory.take-down'));
  return typeof takeDown === 'function' ? Reflect.apply(takeDown, undefined, [first]) : undefined;
}

/** Runs in the page, where nothing around it is there: it knows only the name that src/content.ts gives. */
function callInPage(first: boolean, pointing?: Pointing): unknown {
  const takeDown: unknown = Reflect.get(globalThis, Symbol.for('press-contact-directory.take-down'));
  return typeof takeDown === 'function' ? Reflect.apply(takeDown, undefined, [first, pointing]) : undefined;
}

async function withPatience<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, give) => {
    clock = setTimeout(() => give(new Error(NO_ANSWER)), PATIENCE);
  });
  return Promise.race([asked, patience]).finally(() => clearTimeout(clock));
}

function reasonOf(broken: unknown): 'refused' | 'loading' | 'failed' {
  const sentence = broken instanceof Error ? broken.message : String(broken);
  if (NOT_FOR_US.test(sentence)) return 'refused';
  return sentence === NO_ANSWER || GONE.test(sentence) ? 'loading' : 'failed';
}

async function tabOf(id: number): Promise<OpenTab | undefined> {
  try {
    const { url, title } = await browser.tabs.get(id);
    return { id, ...(url === undefined ? {} : { address: url }), ...(title === undefined ? {} : { title }) };
  } catch {
    return undefined;
  }
}
