import { describe, expect, it } from 'vitest';
import { readPointedAt } from '../../src/extraction/point.ts';
import { isText, type PageTree } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';

const ADDRESS = 'https://ekstad.example/press';

const STAFF = `<html lang="sv"><head><meta property="og:site_name" content="Ekstads kommun"></head><body>
<h2>Gatukontoret</h2>
<ul>
<li><b>Disa Hammarlund</b><br>Trafikingenjör<br>070-174 06 11<br><a href="mailto:disa.hammarlund@ekstad.example.org">E-post</a></li>
<li><b>Sven Kallberg</b><br>Gatuchef<br>070-174 06 12<br><a href="mailto:sven.kallberg@ekstad.example.org">E-post</a></li>
</ul>
<p>Frågor om bron besvaras av Torkel Hjärne, broingenjör, 070-174 06 13, och av Ylva Sparrman, planerare, 070-174 06 14.</p>
</body></html>`;

describe('a selection', () => {
  it('names whom it holds, and nobody beside', () => {
    expect(read(selecting(STAFF, ['Sven Kallberg', 'Gatuchef', '070-174 06 12']))).toEqual([
      { name: 'Sven Kallberg', jobTitle: 'Gatuchef', channels: ['+46701740612'] },
    ]);
  });

  it('is told by the page whose unit and organization its people are', () => {
    const { statements } = readPointedAt(selecting(STAFF, ['Sven Kallberg', '070-174 06 12']), { home: 'SE' });
    expect(statements[0]?.values.organization).toEqual({ name: 'Ekstads kommun', units: ['Gatukontoret'] });
    expect(statements[0]?.source).toMatchObject({ kind: 'page', address: ADDRESS });
  });

  it('that is a name alone, or a number alone, stands for the whole card around it', () => {
    const whole = [
      { name: 'Disa Hammarlund', jobTitle: 'Trafikingenjör', channels: ['+46701740611', 'disa.hammarlund@ekstad.example.org'] },
    ];
    expect(read(selecting(STAFF, ['Disa Hammarlund']))).toEqual(whole);
    expect(read(selecting(STAFF, ['070-174 06 11']))).toEqual(whole);
  });

  it('within a sentence names only those of its own words', () => {
    expect(read(cutting(STAFF, 'Ylva Sparrman, planerare, 070-174 06 14'))).toEqual([
      { name: 'Ylva Sparrman', jobTitle: 'planerare', channels: ['+46701740614'] },
    ]);
  });

  it('with nobody in it names nobody', () => {
    expect(read(cutting(STAFF, 'Frågor om bron besvaras'))).toEqual([]);
  });
});

const SHARED = `<html lang="sv"><body>
<div><h3>Presstjänst</h3><p>Disa Hammarlund, presschef</p><p>Sven Kallberg, pressekreterare</p><p>Torkel Hjärne, pressekreterare</p>
<p><a href="mailto:presstjanst@ekstad.example.org">Mejla oss</a></p></div>
<div><h3>Registrator</h3><p><a href="mailto:registrator@ekstad.example.org">registrator@ekstad.example.org</a></p></div>
</body></html>`;

describe('a link', () => {
  it('has its name from the card around it', () => {
    expect(read(linking(STAFF, 'mailto:sven.kallberg@ekstad.example.org'))).toEqual([
      { name: 'Sven Kallberg', jobTitle: 'Gatuchef', channels: ['+46701740612', 'sven.kallberg@ekstad.example.org'] },
    ]);
  });

  it('under several people without numbers of their own is offered with each, and none is guessed', () => {
    const { statements, unsure } = readPointedAt(linking(SHARED, 'mailto:presstjanst@ekstad.example.org'), { home: 'SE' });
    expect(unsure).toBe(true);
    expect(statements.map(({ values }) => values.name).filter((name) => name !== undefined)).toEqual(
      expect.arrayContaining(['Disa Hammarlund', 'Sven Kallberg', 'Torkel Hjärne']),
    );
    expect(statements.every(({ values }) => values.emails[0]?.address === 'presstjanst@ekstad.example.org')).toBe(true);
  });

  it('that is a desk’s is the desk’s', () => {
    const { statements, unsure } = readPointedAt(linking(SHARED, 'mailto:registrator@ekstad.example.org'), { home: 'SE' });
    expect(unsure).toBe(false);
    expect(statements.map(({ values }) => values.kind)).toEqual(['office']);
  });

  it('that is no address, and no number that can be dialled, is nobody’s', () => {
    expect(read(linking('<p><a href="tel:*21*0701740611%23">Anna Berg</a></p>', 'tel:*21*0701740611%23'))).toEqual([]);
    expect(read(linking('<p><a href="mailto:%E0%A4%A">Anna Berg</a></p>', 'mailto:%E0%A4%A'))).toEqual([]);
  });
});

function read(tree: PageTree): { name: string | undefined; jobTitle?: string; channels: string[] }[] {
  return readPointedAt(tree, { home: 'SE' }).statements.map(({ values: { name, jobTitle, phones, emails } }) => ({
    name,
    ...(jobTitle === undefined ? {} : { jobTitle }),
    channels: [...phones.map(({ number }) => number), ...emails.map(({ address }) => address)],
  }));
}

/** As if whole texts were selected. */
function selecting(html: string, texts: readonly string[]): PageTree {
  const tree = parsePage(html, ADDRESS);
  return { ...tree, pointedAt: tree.nodes.flatMap((node, index) => (isText(node) && texts.includes(node.text.trim()) ? [index] : [])) };
}

/** As if some words of one text were selected: the take-down makes them a text of their own. */
function cutting(html: string, words: string): PageTree {
  const tree = parsePage(html.replace(words, `<span>${words}</span>`), ADDRESS);
  return { ...tree, pointedAt: tree.nodes.flatMap((node, index) => (isText(node) && node.text === words ? [index] : [])) };
}

function linking(html: string, href: string): PageTree {
  const tree = parsePage(html, ADDRESS);
  return { ...tree, pointedAt: tree.nodes.flatMap((node, index) => (!isText(node) && node.attributes?.['href'] === href ? [index] : [])) };
}
