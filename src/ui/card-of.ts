import { language, message } from '../browser/locale.ts';
import type { Weighed } from '../contact/summarise.ts';
import { ownStatements } from '../contact/trust.ts';
import type { Row } from '../directory/directory.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import type { Card, CardSource, CardWords } from '../exchange/card.ts';

/** More pages tell no more, and each is a line of the card's note. */
const MOST_SOURCES = 5;

/**
 * What leaves of a contact. Only numbers and addresses whose word counts: a phone shows all of a card alike, and a code may lose its labels,
 * so what only others claim, or its own side no longer says, leaves once the journalist has confirmed it. Of a private contact there is no card.
 */
export function cardOf(row: ShareableRow): Card {
  const { id, summary, corrections, annotations } = row;
  const { kind, name, jobTitle, organization, press, phones, emails, confirmedAt } = summary;
  const words = [...corrections.fields, ...corrections.phones, ...corrections.emails];
  return {
    id,
    contact: {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(jobTitle === undefined ? {} : { jobTitle }),
      ...(organization === undefined ? {} : { organization }),
      phones: phones.filter(isOwn),
      emails: emails.filter(isOwn),
      ...(press === undefined ? {} : { press }),
    },
    ...(annotations.note === undefined ? {} : { note: annotations.note }),
    ...(annotations.tags === undefined ? {} : { tags: annotations.tags }),
    ...(row.kept === undefined ? {} : { kept: row.kept }),
    sources: sourcesOf(row),
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
    revisedAt: words.reduce((latest, { at }) => (at > latest ? at : latest), summary.lastSeenAt),
  };
}

/** True where something is known of the contact that its card leaves out. */
export function staysBehind({ summary }: Row): boolean {
  return [...summary.phones, ...summary.emails].some((channel) => !isOwn(channel));
}

/** The words that a card needs beside the contact's own. */
export function cardWords(): CardWords {
  return {
    language: language(),
    press: message('cardPress'),
    duty: message('cardDuty'),
    extension: message('cardExtension'),
    hours: message('cardHours'),
    source: message('cardSource'),
    stated: message('cardStated'),
    read: message('cardRead'),
    confirmed: message('cardConfirmed'),
  };
}

function isOwn({ weight }: Weighed<unknown>): boolean {
  return weight === 'own';
}

/** Pages of the statements whose word counts, the newest word first. */
function sourcesOf({ statements, corrections }: Row): CardSource[] {
  const newestFirst = ownStatements(statements, corrections).toSorted((a, b) => b.saidAt.localeCompare(a.saidAt));
  const byAddress = new Map<string, CardSource>();
  for (const { source, firstSeenAt, lastSeenAt } of newestFirst) {
    if (source.kind !== 'page') continue;
    const { address, site, title, statedAt } = source;
    const known = byAddress.get(address);
    byAddress.set(address, {
      address,
      site,
      ...(title === undefined ? {} : { title }),
      ...(statedAt === undefined ? {} : { statedAt }),
      ...known,
      firstSeenAt: earlier(known?.firstSeenAt, firstSeenAt),
      lastSeenAt: later(known?.lastSeenAt, lastSeenAt),
    });
  }
  return [...byAddress.values()].slice(0, MOST_SOURCES);
}

function earlier(known: string | undefined, other: string): string {
  return known !== undefined && known < other ? known : other;
}

function later(known: string | undefined, other: string): string {
  return known !== undefined && known > other ? known : other;
}
