import type { Contact, Kind } from './contact.ts';
import { areDistinct, identifyingChannels } from './same-contact.ts';

/** How a number or address stands among those that are shared: whoever answers at a desk, the desk's number is the desk's all the same. */
export function sharedAs(kind: Kind, channel: string): string {
  return kind === 'person' ? channel : `desk ${channel}`;
}

/**
 * The channels under which the contacts have names that contradict, as `sharedAs` writes them: switchboards and shared desks. What a desk has
 * is no person's own.
 */
export function sharedChannels(contacts: Iterable<Contact>): Set<string> {
  const holders = new Map<string, Map<string, Contact>>();
  const shared = new Set<string>();
  for (const contact of contacts) {
    // Those who are called the same are compared once: a page may name one of them a thousand times.
    const called = JSON.stringify([contact.kind, contact.name, contact.kind === 'office' && contact.organization]);
    for (const channel of identifyingChannels(contact)) {
      if (contact.kind === 'office') shared.add(sharedAs('person', channel));
      const at = sharedAs(contact.kind, channel);
      const known = holders.get(at) ?? new Map<string, Contact>();
      if (shared.has(at) || known.has(called)) continue;
      if ([...known.values()].some((other) => areDistinct(contact, other, channel))) shared.add(at);
      holders.set(at, known.set(called, contact));
    }
  }
  return shared;
}
