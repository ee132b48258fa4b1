import { describe, expect, it } from 'vitest';
import { type Extracted, extract } from '../../src/extraction/extract.ts';
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
    [
      'with decoys inside that a class of theirs hides',
      '<span class="mail">alma<span class="hide">x9</span>@<span class="nospam">bort</span>vintervik.se</span>',
    ],
    ['written by a script', '<script>document.write("alma" + "@" + "vintervik.se")</script>'],
    ['with letters moved', '<a href="javascript:linkTo_UnCryptMailto(\'nbjmup+bmnbAwjoufswjl/tf\');">e-post</a>'],
    ['as character references', '&#97;&#108;&#109;&#97;&#64;vintervik&#46;se'],
    ['with soft hyphens', 'alma@vin&shy;ter&shy;vik.se'],
    ['in words', 'alma (at) vintervik (punkt) se'],
    ['in attributes, in three parts', '<a data-part1="alma" data-part2="vintervik" data-part3="se" href="#">visa adress</a>'],
    ['in an attribute, in ROT13', '<a data-email="nyzn@ivagreivx.fr" href="#">visa adress</a>'],
    ['in an attribute, in hexadecimal digits', '<a data-hexmail="616c6d614076696e74657276696b2e7365" href="#">visa adress</a>'],
    ['in halves, by Joomla', '<joomla-hidden-mail first="YWxtYQ==" last="dmludGVydmlrLnNl">skyddad</joomla-hidden-mail>'],
    ['backwards, turned by style', '<bdo dir="rtl">es.kivretniv@amla</bdo>'],
    ['backwards in a link', '<a href="mailto:es.kivretniv@amla">e-post</a>'],
    ['with its sign drawn by a class', 'alma<i class="fa fa-at"></i>vintervik.se'],
    ['spelled in a link', '<a href="mailto:alma[at]vintervik[dot]se">e-post</a>'],
    ['with bait to take out', 'alma@NOSPAM.vintervik.se'],
    ['with a wide sign', 'alma\uff20vintervik.se'],
  ])('%s', (_, disguised) => {
    expect(addressesOn(disguised)).toEqual(['alma@vintervik.se']);
  });
});

describe('what a script would write is read from its strings', () => {
  it.each([
    ['variables', "var u = 'alma'; var h = 'vintervik.se'; document.write(u + '@' + h);"],
    ['a variable that grows', "var a = 'al&#109;a' + '&#64;'; a = a + 'vintervik' + '&#46;' + 'se'; box.innerHTML += '<b>' + a + '</b>';"],
    ['markup around it', `document.write('<a href="mailto:alma' + '@' + 'vintervik.se">e-post</a>')`],
    ['character codes', 'document.write(String.fromCharCode(97,108,109,97,64,118,105,110,116,101,114,118,105,107,46,115,101))'],
    ['escapes', String.raw`document.write("\x61\x6c\x6d\x61\u0040vintervik.se")`],
    ['percent signs', 'document.write(unescape("%61%6c%6d%61%40vintervik.se"))'],
    ['base64', 'document.write(atob("YWxtYUB2aW50ZXJ2aWsuc2U="))'],
    ['turned around', 'document.write("es.kivretniv@amla".split("").reverse().join(""))'],
    [
      'in ROT13',
      'document.write("nyzn@ivagreivx.fr".replace(/[a-z]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) + 13) }))',
    ],
    ['a list', "document.write(['alma', 'vintervik.se'].join('@'))"],
    ['a call with name and host', "mail('alma', 'vintervik.se')"],
    ['a call with host and name', 'email("vintervik.se", "alma")'],
    ['a call with the ending apart', "mail('alma', 'vintervik', 'se')"],
  ])('%s', (_, script) => {
    expect(addressesOn(`<script>${script}</script>`)).toEqual(['alma@vintervik.se']);
  });
});

describe('an address that cannot be recovered is not invented', () => {
  it.each([
    ['protected, without its mask', '<a href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>'],
    ['a mask of half a byte', '<a data-cfemail="2a4b4" href="#">[email&#160;protected]</a>'],
    ['in a script that only compares', '<script>if (a == "alma") { send("post") }</script>'],
    ['a key of a service', '<script>report.insert("https://abc123@o12.ingest.ekstad.example/4")</script>'],
    ['what is counted', "<a href=\"#\" onclick=\"_trackEvent('klikk', 'meny', 'mail')\">meny</a>"],
    ['in parts that are not there', "<script>document.write(user + '@' + 'vintervik.se')</script>"],
    ['in a comment', '<!-- alma@vintervik.se -->'],
  ])('%s', (_, disguised) => {
    expect(addressesOn(disguised)).toEqual([]);
  });
});

describe('an address that cannot be recovered is said to be hidden', () => {
  it.each([
    ['by Cloudflare, without its mask', '<a href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>'],
    ['by Joomla, without its script', 'Denna e-postadress skyddas från spambots. Du måste ha JavaScript aktiverat.'],
    ['in French', 'Cette adresse e-mail est protégée contre les robots spammeurs.'],
  ])('%s', (_, disguised) => {
    expect(read(disguised).veiled).toBe(true);
  });

  it.each([
    ['one that is recovered', `<a href="/cdn-cgi/l/email-protection#${MASKED}">[email&#160;protected]</a>`],
    ['one that is shown', 'alma@vintervik.se'],
  ])('and not %s', (_, shown) => {
    expect(read(shown)).not.toHaveProperty('veiled');
  });
});

function addressesOn(disguised: string): string[] {
  return read(disguised).statements.flatMap(({ values }) => values.emails.map(({ address }) => address));
}

function read(disguised: string): Extracted {
  const page = parsePage(
    `<html lang="sv"><body><p>Alma Granqvist, miljöchef</p><p>${disguised}</p></body></html>`,
    'https://vintervik.se/',
  );
  return extract(page, {});
}
