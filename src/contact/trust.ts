import type { Contact } from './contact.ts';
import type { Corrections } from './corrections.ts';
import { isFreeMail } from './free-mail.ts';
import type { KeptStatement } from './kept-statement.ts';
import { registrableDomain } from './registrable-domain.ts';
import { type Source, sharesItsHost, witnessOf } from './source.ts';

/** Whose word counts for a contact. */
export type Trust = {
  /** The witness the contact was first saved from; nothing for a pasted text. */
  witness?: string;
  /** Registered domains of the organization's addresses, as a witness of its own states them. */
  domains: ReadonlySet<string>;
};

/**
 * Whose word counts: that of the witness the contact was first saved from, of the organization's own host, and the journalist's.
 * Only addresses that the first witness states or the journalist wrote make a host the organization's own: were it enough to be
 * believed once removed, one believed page could let in any other.
 */
export function trustIn(statements: readonly KeptStatement[], corrections: Corrections): Trust {
  const [first] = statements;
  const witness = first && witnessOf(first.source);
  const own = statements.filter(
    (statement) =>
      statement === first || statement.source.kind === 'hand' || (witness !== undefined && witnessOf(statement.source) === witness),
  );
  const withdrawn = new Set(corrections.emails.filter(({ standing }) => standing === 'withdrawn').map(({ address }) => address));
  const addresses = [
    ...own.filter(isShown).flatMap(({ values }) => values.emails),
    ...corrections.emails.filter(({ standing }) => standing !== 'withdrawn'),
  ];
  const domains = addresses.filter(({ address }) => !withdrawn.has(address)).flatMap(({ address }) => ownDomain(address));
  return { ...(witness === undefined ? {} : { witness }), domains: new Set(domains) };
}

/** True where the contact's own side or the journalist speaks. `standing` is where on its page a statement stands. */
export function isOwn({ source, standing }: { source: Source; standing?: KeptStatement['standing'] }, trust: Trust): boolean {
  if (source.kind === 'hand') return true;
  // What a page does not show may have been put there by anybody who can write on it.
  if (standing === 'hidden') return false;
  const witness = witnessOf(source);
  if (witness !== undefined && witness === trust.witness) return true;
  if (source.kind !== 'page' || sharesItsHost(source.site)) return false;
  const domain = registrableDomain(source.host);
  return domain !== undefined && trust.domains.has(domain);
}

/** The statements whose word counts. The first always does: it is what the journalist chose to save. */
export function ownStatements(statements: readonly KeptStatement[], corrections: Corrections): KeptStatement[] {
  if (statements.length === 1) return [...statements];
  const trust = trustIn(statements, corrections);
  return statements.filter((statement, at) => at === 0 || isOwn(statement, trust));
}

function isShown({ standing }: KeptStatement): boolean {
  return standing !== 'hidden';
}

function ownDomain(address: Contact['emails'][number]['address']): string[] {
  const domain = registrableDomain(address.slice(address.lastIndexOf('@') + 1));
  return domain === undefined || isFreeMail(domain) ? [] : [domain];
}
