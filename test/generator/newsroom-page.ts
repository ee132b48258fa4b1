import { type Card, cards } from './cards.ts';
import { escaped } from './escaped.ts';
import { type Layout, releaseLines } from './layout.ts';
import { type Newsroom, postalLine } from './newsroom.ts';
import type { Random } from './random.ts';

/** The newsroom as HTML: the release, whom it names, the press contacts as cards of one kind, and the organization. */
export function newsroomPage(newsroom: Newsroom, layout: Layout, random: Random): string {
  const { words, slug, sentences, organization } = newsroom;
  const title = escaped(words.sentences[0] ?? '');
  return `<!DOCTYPE html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${title} | ${escaped(organization)}</title>
<meta property="og:site_name" content="${escaped(organization)}"></head>
<body>
<header><a href="/${slug}">${escaped(organization)}</a><nav><a href="/${slug}/images">1</a> <a href="#contacts">${words.headings.contacts}</a></nav></header>
<main>
<article><p>${words.release} -</p><h1>${title}</h1>
${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
${moreInformation(newsroom, layout)}
</article>
<section id="contacts"><h2>${escaped(layout.heading)}</h2>
${contactCards(newsroom, layout, random.pick(cards))}
</section>
<section><address><strong>${escaped(organization)}</strong><br>${words.street}<br>${postalLine(words)}</address></section>
</main>
</body></html>`;
}

/** The address under which the page is read. */
export function addressOf({ slug }: Newsroom): string {
  return `https://news.example.com/${slug}/pressreleases/838016`;
}

function moreInformation({ named }: Newsroom, layout: Layout): string {
  if (named.length === 0) return '';
  const lines = named.map((person) => `<p>${releaseLines(person, layout).map(escaped).join('<br>')}</p>`);
  return `<p><strong>${escaped(layout.more)}</strong></p>\n${lines.join('\n')}`;
}

function contactCards(newsroom: Newsroom, layout: Layout, { around, card }: Card): string {
  return around(newsroom.people.map((person) => card(person, newsroom, layout)).join('\n'));
}
