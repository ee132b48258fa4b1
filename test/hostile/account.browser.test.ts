import { expect, test } from 'vitest';
import { type Account, writeAccount } from '../../src/exchange/account-file.ts';

/** Where a page, a file or a colleague may put a text of theirs. */
const PLACES: Record<string, (text: string) => Account> = {
  title: (title) => account({ title }),
  language: (language) => account({ language }),
  opening: (text) => account({ opening: [text] }),
  heading: (heading) => account({ parts: [{ heading, groups: [] }] }),
  explanation: (explained) => account({ parts: [{ heading: 'Källor', explained, groups: [] }] }),
  source: (heading) => account({ parts: [{ heading: 'Källor', groups: [{ heading, lines: [] }] }] }),
  term: (term) => line({ term, said: [{ text: 'x' }] }),
  value: (text) => line({ term: 'namn', said: [{ text }] }),
  'text of a link': (text) => line({ term: 'sida', said: [{ text, address: 'https://ekstad.example/' }] }),
  'address of a link': (text) => line({ term: 'sida', said: [{ text: 'x', address: `https://ekstad.example/${text}` }] }),
  'whole address': (address) => line({ term: 'sida', said: [{ text: 'x', address }] }),
};

const FORGERIES = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '</dd></dl></section><h2>Fel</h2><form action="https://evil.example/">',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '"><a href="javascript:alert(1)">x</a>',
  '--><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--',
  '<plaintext>',
  '<textarea>',
  '<base href="https://evil.example/">',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'x\0<b>',
  '\u202etxt.exe\u2066',
  '\ud83d<b>\ude00',
  '<b>'.repeat(20_000),
];

test.each(Object.keys(PLACES))('no text makes markup, a link of another kind or another direction out of itself: %s', (place) => {
  const put = PLACES[place];
  const harmless = shapeOf(parsed(put?.('x')));
  for (const forgery of FORGERIES) {
    const page = parsed(put?.(forgery));
    const shape = shapeOf(page).filter((part) => place !== 'whole address' || part !== 'a href rel');
    for (const part of shape) expect(harmless, forgery).toContain(part);
    const count = page.querySelectorAll('*').length;
    expect(count, forgery).toBeLessThanOrEqual(parsed(put?.('https://x.example/')).querySelectorAll('*').length);
    for (const link of page.querySelectorAll('a')) expect(link.protocol, forgery).toMatch(/^https?:$/);
    expect(page.documentElement.textContent, forgery).not.toMatch(/\p{Bidi_Control}|\0/u);
  }
});

test('a text stands there as it was kept, its signs and lines with it', () => {
  const page = parsed(line({ term: 'Anteckning', said: [{ text: 'R&D <press> "Å"\nrad två' }] }));
  expect(page.querySelector('dd')?.textContent).toBe('R&D <press> "Å"\nrad två');
});

test('the page runs no script and asks the network for nothing, whatever stands in it', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const file = writeAccount(account({}));
  frame.srcdoc = file.replace('</body>', '<script>document.title = "ran"</script><img src="/x.png"></body>');
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  expect(frame.contentDocument?.title).toBe('Det som finns sparat om Leif Ekman');
  expect(frame.contentDocument?.images[0]?.naturalWidth).toBe(0);
  expect(frame.contentDocument?.documentElement.lang).toBe('sv');
  expect(frame.contentDocument?.defaultView?.getComputedStyle(frame.contentDocument.body).overflowWrap).toBe('anywhere');
  frame.remove();
});

function account(more: Partial<Account>): Account {
  return { language: 'sv', title: 'Det som finns sparat om Leif Ekman', opening: [], parts: [], ...more };
}

function line(one: Account['parts'][number]['groups'][number]['lines'][number]): Account {
  return account({ parts: [{ heading: 'Källor', groups: [{ lines: [one] }] }] });
}

function parsed(one: Account | undefined): Document {
  return new DOMParser().parseFromString(one ? writeAccount(one) : '', 'text/html');
}

/** Every element with the names of its attributes. */
function shapeOf(page: Document): string[] {
  return [...page.querySelectorAll('*')].map((element) => [element.localName, ...element.getAttributeNames()].join(' '));
}
