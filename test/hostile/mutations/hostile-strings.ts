import type { Random } from '../../generator/random.ts';

/** Texts that break who reads carelessly. Kept short; `swollen` are those that are long by nature. */
const SHORT: readonly string[] = [
  '\u202e01 60 471-070\u202c',
  '\u2066\u2067Leif Ekman\u2069',
  '\u202eLeif Ekman IT-chef 070-174 06 10',
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<script>document.write("leif" + "@" + "ekstad.example")</script>',
  '<!-- 070-174 06 66',
  '--> 070-174 06 66',
  ']]>',
  '${7*7} {{7*7}} %s %00 %0a',
  '\\u0000 \\x00 &#0; &#1; &#128; &#xD800; &#x110000; &#8238;',
  '\u0000',
  '\u0007\u0008\u001b[31m',
  '\ufeff',
  '\u00ad\u200b\u200d\u2060',
  '\ud83d',
  '\udc00 Leif \ud800',
  '👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  `Le${'\u0301'.repeat(300)}if Ekman`,
  'Ｌｅｉｆ　Ｅｋｍａｎ ０７０－１７４　０６　１０',
  '٠٧٠-١٧٤ ٠٦ ١٠',
  '<a href="tel:*21*0701740666%23">Leif Ekman</a>',
  '<a href="mailto:%ZZ%00leif@ekstad.example?cc=x%0a">x</a>',
  '<a href="tel:%">x</a><a href="mailto:">x</a><a href="javascript:a(\'%\')">x</a>',
  '<a data-cfemail="00">x</a><a data-cfemail="ffffffffffff">x</a><span data-email="%%%">x</span>',
  '<script type="application/ld+json">{"@type":"Person","name":{"@value":{"@value":7}},"telephone":[[[["1"]]]],"__proto__":{"name":"x"}}</script>',
  '<script type="application/ld+json">{"@type":"Person","name":"Leif\\u0000\\u001f Ekman\\n","telephone":"070-174 06 10","jobTitle":"\\ud800"}</script>',
  '<script type="application/ld+json">[[[[{"@graph":[{"@id":"a","member":{"@id":"a"}}]}]]]]</script>',
  '<div itemscope itemtype="https://schema.org/Person" itemprop="__proto__"><b itemprop="__proto__">x</b></div>',
  '<div class="h-card vcard"><b class="p-name fn">\u0001Leif</b><b class="p-tel tel value">1</b></div>',
  '<meta property="__proto__" content="x"><meta property="og:site_name" content="&#1;Ekstad&#2;&#10;kommun">',
  '<table><tr><th colspan="99999999">Namn<th colspan="-1">Telefon<th colspan="x">E-post<tr><td>Leif Ekman',
  '<h99>x</h99><div role=heading aria-level="NaN">Presskontakt</div><div role=heading aria-level="-1e9">x</div>',
  '<template><p>070-174 06 66</template><noscript><p>x</noscript><plaintext>',
  '<svg><title>x</title><a href="tel:070-174 06 10">x</a></svg><math><mi>x',
  '<select><option>Leif Ekman<textarea>070-174 06 10',
  '<form><form><table><form><td><p><a><a><b><i></b></i><button><button>',
  '<frameset><frame src="x">',
];
const LONGEST = 100_000;

/** What repeats without end, a pattern's nightmare each: what nearly is a number, an address, a name, a date, a list. */
const REPEATED: readonly string[] = [
  '7',
  '@',
  'a',
  'A',
  ' ',
  '\u00a0',
  '\n',
  '.',
  '-',
  ', ',
  '(',
  ')',
  '( ',
  'a@',
  'a.',
  '@a.',
  'a at ',
  'a (at) b . ',
  '070-',
  '+46 ',
  '12 ',
  '1-2-',
  '2026-01-01 ',
  'A. ',
  'A-',
  "A'",
  'Aa ',
  'Leif Ekman ',
  'Leif Ekman, ',
  'Tel: ',
  'tel.fax.',
  'och ',
  ' – ',
  'Mrs. ',
  'leif@ekstad.example ',
  '070-174 06 10 ',
  '070-174 06 10, 11, ',
  '<!--',
  '/*',
  '&amp;',
  '\u200b',
  '\u0301',
  'Å\u030a',
];

export function shortString(random: Random): string {
  return random.pick(SHORT);
}

/** One of the repeated texts, `length` UTF-16 units long at most. */
export function repeatedString(random: Random, length: number = LONGEST): string {
  const unit = random.pick(REPEATED);
  return unit.repeat(Math.floor(length / unit.length));
}
