import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/extraction/extract.ts';
import { hCard } from '../../src/extraction/recognisers/h-card.ts';
import { parsePage } from '../../src/page/parse.ts';

function read(markup: string): ReturnType<typeof hCard.read> {
  const { page } = readAll(parsePage(`<html lang="en"><body>${markup}</body></html>`), { home: 'GB' });
  return hCard.read(page, new Set());
}

describe('a card without any field is the name of whom it stands for', () => {
  it.each([
    ['its words', '<a class="h-card" href="/edith">Edith Marlowe</a>'],
    ['a picture', '<img class="h-card" src="edith.jpg" alt="Edith Marlowe">'],
    ['the words within a picture', '<object class="h-card" data="edith.jpg">Edith Marlowe</object>'],
    ['an area of a picture', '<map name="m"><area class="h-card" href="/edith" alt="Edith Marlowe"></map>'],
    ['an abbreviation', '<abbr class="h-card" title="Edith Marlowe">EM</abbr>'],
    ['a picture alone in it', '<div class="h-card">\n <img src="edith.jpg" alt="Edith Marlowe">\n</div>'],
    ['an abbreviation alone in something alone in it', '<div class="vcard"><span><abbr title="Edith Marlowe">EM</abbr></span></div>'],
    ['words beside a picture that says nothing', '<a class="h-card" href="/edith"><img src="edith.jpg" alt=""> Edith Marlowe</a>'],
    [
      'words beside a picture called the same',
      '<a class="h-card" href="/edith"><img src="edith.jpg" alt="Edith Marlowe"> Edith Marlowe</a>',
    ],
    ['words and the picture of one of them', '<p class="h-card"><b>Edith</b> <img src="marlowe.png" alt="Marlowe"></p>'],
    ['words, what a script in it does apart', '<p class="h-card"><script>mail("a@b")</script>Edith <i>Marlowe</i></p>'],
    ['words beside an area without any', '<div class="h-card"><area href="/edith">Edith Marlowe<p></p></div>'],
  ])('%s', (_, markup) => expect(read(markup).map(({ values }) => values.name)).toEqual(['Edith Marlowe']));

  it('and of two cards, one in the other, the inner one is', () => {
    expect(read('<div class="h-card"><a class="h-card" href="/edith">Edith Marlowe</a> speaks</div>')).toMatchObject([
      { values: { name: 'Edith Marlowe' } },
    ]);
  });
});

describe('a card that names its fields', () => {
  it('has both titles of who has two posts, each with its own words', () => {
    const [card] = read(
      '<div class="vcard"><b class="fn">Edith Marlowe</b> <i class="title">Keeper of Bees</i> <i class="title">Warden</i></div>',
    );
    expect(card).toMatchObject({ values: { jobTitle: 'Keeper of Bees, Warden' }, texts: { jobTitle: ['Keeper of Bees', 'Warden'] } });
  });

  it('keeps what tells a father from his son, and no degree', () => {
    expect(read('<p class="vcard"><b class="fn">Dr. Tobias Underhay Jr., PhD</b> <i class="tel">020 7946 0117</i></p>')).toMatchObject([
      { values: { name: 'Tobias Underhay Jr.' } },
    ]);
  });

  it('reads an international number as written, though its plan knows no such number, and no more digits than a number has', () => {
    expect(read('<p class="vcard"><b class="fn">Edith Marlowe</b> <i class="tel">+1 415 555 100</i></p>')).toMatchObject([
      { values: { phones: [{ number: '+1415555100' }] } },
    ]);
    expect(read('<p class="vcard"><b class="fn">Edith Marlowe</b> <i class="tel">+1234 5678 9012 3456 7890</i></p>')).toMatchObject([
      { values: { phones: [] } },
    ]);
  });

  it('takes the words of a picture where a field has no others', () => {
    expect(
      read(
        '<p class="h-card"><b class="p-name">Edith Marlowe</b> <a class="p-org" href="/"><img src="logo.png" alt="Harrow Vale Apiary"></a></p>',
      ),
    ).toMatchObject([{ values: { name: 'Edith Marlowe', organization: { name: 'Harrow Vale Apiary' } } }]);
  });
});
