/** An e-mail address, lower-cased (RFC 5321 says the local part may be case-sensitive; no press office's is). */
export type EmailAddress = {
  address: string;
  /** What the source calls it, as written ("press", "redaktion"). */
  label?: string;
};

/** The shape of RFC 5321's Dot-string and a host name; quoted local parts and address literals are not written on pages. */
const SHAPE =
  /^[a-z\d!#$%&'*+/=?^_`{|}~\u00df-\u024f-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~\u00df-\u024f-]+)*@(?:[a-z\d\u00df-\u024f](?:[a-z\d\u00df-\u024f-]{0,61}[a-z\d\u00df-\u024f])?\.)+[a-z]{2,24}$/;
/** What looks like a top-level domain and is a file's ending. */
const FILE_ENDINGS = new Set(
  'jpg jpeg png gif svg webp avif ico css js mjs ts json html htm php asp aspx pdf xml woff ttf mp4 mp3 zip'.split(' '),
);
const SAMPLE_HOSTS =
  /^(?:example|domain|domän|doman|yourdomain|beispiel|exempel|eksempel|esimerkki|mail|email|firma|company|sample)\.(?:[a-z]{2,3})$|\.(?:example|invalid|test|localhost)$/;
const LONGEST = 254;

/** Reads one address; nothing where the text is none. */
export function readEmailAddress(text: string): EmailAddress | undefined {
  const address = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^[.'"<(]+|[.,;:'">)]+$/g, '');
  if (address.length > LONGEST || !SHAPE.test(address)) return undefined;
  const ending = address.slice(address.lastIndexOf('.') + 1);
  return FILE_ENDINGS.has(ending) ? undefined : { address };
}

/** True for the sample in a form or guide: "namn@exempel.se", "empfaenger@beispiel.org". */
export function isPlaceholder(address: string): boolean {
  return (
    SAMPLE_HOSTS.test(address.slice(address.indexOf('@') + 1)) ||
    /^(?:etunimi\.sukunimi|fornamn\.efternamn|förnamn\.efternamn|fornavn\.etternavn|firstname\.lastname|vorname\.nachname|prenom\.nom|you|your|someone|user)@/.test(
      address,
    )
  );
}
