import browser from 'webextension-polyfill';
import { speakAsSet } from './chosen-language.ts';
import { message } from './locale.ts';
import { escaped, inText, inWords, markedUp, type Offer } from './suggestion.ts';
import { openOwnPage } from './tabs.ts';
import { isFirefox } from './which.ts';

/** `open` opens what is searched while somebody types after our keyword; `find` answers best first. */
type Ways<Opened> = {
  open: () => Promise<Opened>;
  find: (opened: Opened, text: string) => Promise<Offer[]>;
  close: (opened: Opened) => void;
};

/**
 * Offers contacts in the address bar. Enter opens the one offered first, or the one that was chosen, with its number ready to be copied;
 * where nobody is found, the search. What is kept while one types is opened anew where the browser has ended us in between.
 */
export function answerOmnibox<Opened>({ open, find, close }: Ways<Opened>): void {
  let opened: Promise<Opened> | undefined;
  let typed = '';
  const chosen = new Map<string, string>();

  async function offers(text: string): Promise<Offer[]> {
    if (text.trim() === '') return [];
    opened ??= open();
    return find(await opened, text);
  }
  function end(): void {
    opened?.then(close, () => {});
    opened = undefined;
    chosen.clear();
  }

  browser.omnibox.onInputStarted.addListener(async () => {
    await speakAsSet();
    if (opened === undefined) offerFirst('', undefined);
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    typed = text;
    await speakAsSet();
    const found = await offers(text).catch(told);
    if (typed !== text) return;
    for (const offer of found) chosen.set(inWords(offer), offer.id);
    const below = isFirefox() ? found : found.slice(1);
    offerFirst(text, found[0]);
    suggest(below.map((offer) => ({ content: inWords(offer), description: isFirefox() ? inText(offer) : markedUp(offer) })));
  });
  browser.omnibox.onInputCancelled.addListener(end);
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const id = chosen.get(text) ?? (await offers(text).catch(told))[0]?.id;
    end();
    await openOwnPage('panel', id === undefined ? { find: text } : { contact: id }, disposition !== 'newBackgroundTab');
  });
}

/** The first line, which Enter takes when nothing is chosen. Firefox draws it before we are asked, so there it says the same of every word. */
function offerFirst(text: string, first: Offer | undefined): void {
  const search = message(text.trim() === '' ? 'omniboxStart' : 'omniboxFind', text.trim());
  const description = first === undefined ? escaped(search) : markedUp(first);
  browser.omnibox.setDefaultSuggestion({ description: isFirefox() ? message('omniboxFirst') : description });
}

/** Where the directory cannot be asked, the page that opens tells why. */
function told(broken: unknown): Offer[] {
  reportError(broken);
  return [];
}
