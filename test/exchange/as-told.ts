import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Card } from '../../src/exchange/card.ts';
import { line } from './expected.ts';

/** A card as a form with a place for every field can tell it: lines as a reader shows them, nothing blank, pages of the web alone. */
export function asTold({ id, contact, note, tags = [], sources, confirmedAt, revisedAt }: Card): Card {
  const { kind, name, jobTitle, organization, phones, emails, press } = contact;
  const { street, postalCode, locality, country } = organization?.address ?? {};
  const address = visible({ street, postalCode, locality, country });
  const units = (organization?.units ?? []).map((unit) => line(unit)).filter(Boolean);
  const place = {
    ...visible({ name: organization?.name }),
    ...(units.length > 0 && { units }),
    ...(Object.keys(address).length > 0 && { address }),
  };
  const kept = tags.map((tag) => line(tag)).filter(Boolean);
  const told = severalAsTold(note ?? '');
  return {
    id,
    contact: {
      kind,
      ...visible({ name, jobTitle }),
      ...(Object.keys(place).length > 0 && { organization: place }),
      phones: phones.map(phoneAsTold),
      emails: emails.map(({ address: mail, label }) => ({ address: mail, ...visible({ label }) })),
      ...(press && { press }),
    },
    ...(told !== '' && { note: told }),
    ...(kept.length > 0 && { tags: kept }),
    sources: sources
      .filter((source) => /^https?:/.test(source.address) && URL.canParse(source.address))
      .map(({ address: page, site, title, statedAt, firstSeenAt, lastSeenAt }) => ({
        address: line(page),
        site,
        firstSeenAt,
        lastSeenAt,
        ...visible({ title, statedAt }),
      })),
    ...(confirmedAt !== undefined && { confirmedAt }),
    revisedAt,
  };
}

function phoneAsTold({ label, extension, hours, ...phone }: PhoneNumber): PhoneNumber {
  const text = line(hours?.text);
  return { ...phone, ...visible({ label, extension }), ...(hours && text !== '' && { hours: { ...hours, text } }) };
}

function severalAsTold(text: string): string {
  const lines = text.replace(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/g, '\n').split('\n');
  return lines
    .map((one) => shown(one))
    .join('\n')
    .trim();
}

/** As `line`, at its ends too. */
function shown(text: string): string {
  return line(`|${text}|`).slice(1, -1);
}

function visible<Texts extends Record<string, string | undefined>>(texts: Texts): { [Key in keyof Texts]?: string } {
  const entries = Object.entries(texts).map(([key, text]) => [key, line(text)]);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}
