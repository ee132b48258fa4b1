import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

/** "alma@vintervik.se" as Cloudflare masks it with the key 0x2a. */
const MASKED = `2a${Buffer.from([...Buffer.from('alma@vintervik.se')].map((byte) => byte ^ 0x2a)).toString('hex')}`;

describe('an address that the page disguises is read as it is meant', () => {
  it.each([
    [
      'masked by Cloudflare',
      `<a class="__cf_email__" data-cfemail="${MASKED}" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>`,
    ],
    ['masked in the link alone', `<a href="/cdn-cgi/l/email-protection#${MASKED}">[email&#160;protected]</a>`],
    ['in attributes, in two parts', '<a data-user="alma" data-domain="vintervik.se" href="#">visa adress</a>'],
    ['in an attribute, turned around', '<a data-email="es.kivretniv@amla" href="#">visa adress</a>'],
    ['with a hidden decoy inside', '<span>alma<span style="display:none">-nospam</span>@vintervik.se</span>'],
    ['written by a script', '<script>document.write("alma" + "@" + "vintervik.se")</script>'],
    ['with letters moved', '<a href="javascript:linkTo_UnCryptMailto(\'nbjmup+bmnbAwjoufswjl/tf\');">e-post</a>'],
    ['as character references', '&#97;&#108;&#109;&#97;&#64;vintervik&#46;se'],
    ['with soft hyphens', 'alma@vin&shy;ter&shy;vik.se'],
    ['in words', 'alma (at) vintervik (punkt) se'],
  ])('%s', (_, disguised) => {
    expect(addressesOn(disguised)).toEqual(['alma@vintervik.se']);
  });
});

describe('an address that cannot be recovered is not invented', () => {
  it.each([
    ['protected, without its mask', '<a href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>'],
    ['a mask of half a byte', '<a data-cfemail="2a4b4" href="#">[email&#160;protected]</a>'],
    ['in a script that only compares', '<script>if (a == "alma") { send("post") }</script>'],
    ['in a comment', '<!-- alma@vintervik.se -->'],
  ])('%s', (_, disguised) => {
    expect(addressesOn(disguised)).toEqual([]);
  });
});

function addressesOn(disguised: string): string[] {
  const page = parsePage(
    `<html lang="sv"><body><p>Alma Granqvist, miljöchef</p><p>${disguised}</p></body></html>`,
    'https://vintervik.se/',
  );
  return extract(page, {}).statements.flatMap(({ values }) => values.emails.map(({ address }) => address));
}
