import { describe, expect, test } from 'vitest';
import { noCorrections } from '../../src/contact/corrections.ts';
import { registrableDomain } from '../../src/contact/registrable-domain.ts';
import type { Source } from '../../src/contact/source.ts';
import { isOwn, trustIn } from '../../src/contact/trust.ts';
import { EVIL, kept, MONDAY, NEWSROOM, pageAt, person } from './statements.ts';

const at = (address: string): { address: string } => ({ address });

function counts(source: Source, first: ReturnType<typeof kept>, ...more: ReturnType<typeof kept>[]): boolean {
  return isOwn({ source }, trustIn([first, ...more], noCorrections));
}

describe('whose word counts', () => {
  test('the site it was first saved from, on every page of it', () => {
    expect(counts(pageAt('https://www.mynewsdesk.com/se/ekstads_kommun/b'), kept(person(), NEWSROOM, MONDAY))).toBe(true);
  });

  test('another newsroom on the same host has no say', () => {
    expect(counts(pageAt('https://www.mynewsdesk.com/se/evil_ab/b'), kept(person(), NEWSROOM, MONDAY))).toBe(false);
  });

  test('the host of the address that its first site gives, with its subdomains', () => {
    const first = kept(person({ emails: [at('leif@ekstad.se')] }), NEWSROOM, MONDAY);
    expect(counts(pageAt('https://press.ekstad.se/x'), first)).toBe(true);
    expect(counts(pageAt('https://notekstad.se/x'), first)).toBe(false);
    expect(counts(pageAt('https://ekstad.se.evil.example/x'), first)).toBe(false);
  });

  test('an address that only a claim gives lets in nobody', () => {
    const claim = kept(person({ emails: [at('leif@evil.example')] }), EVIL, MONDAY, { basis: 'name' });
    expect(counts(EVIL, kept(person(), NEWSROOM, MONDAY), claim)).toBe(false);
  });

  test('trust does not travel: what its own host states makes no third host its own', () => {
    const first = kept(person({ emails: [at('leif@ekstad.se')] }), NEWSROOM, MONDAY);
    const second = kept(person({ emails: [at('leif@third.example')] }), pageAt('https://ekstad.se/'), MONDAY, { basis: 'name' });
    expect(counts(pageAt('https://third.example/'), first, second)).toBe(false);
  });

  test('a mailbox that anybody can open makes no host its own', () => {
    const first = kept(person({ emails: [at('leif@gmail.com'), at('leif@yahoo.co.uk'), at('leif@telia.com')] }), NEWSROOM, MONDAY);
    for (const host of ['gmail.com', 'yahoo.co.uk', 'telia.com']) expect(counts(pageAt(`https://${host}/`), first)).toBe(false);
  });

  test('an address at a platform does not make all its newsrooms its own', () => {
    const first = kept(person({ emails: [at('leif@mynewsdesk.com')] }), NEWSROOM, MONDAY);
    expect(counts(pageAt('https://www.mynewsdesk.com/se/evil_ab/b'), first)).toBe(false);
  });

  test('what a page hides does not count, also on its own site', () => {
    expect(isOwn({ source: NEWSROOM, standing: 'hidden' }, trustIn([kept(person(), NEWSROOM, MONDAY)], noCorrections))).toBe(false);
  });

  test('the journalist always; a second pasted text never', () => {
    const text: Source = { kind: 'text', recognisedBy: 'lines' };
    expect(counts({ kind: 'hand' }, kept(person(), text, MONDAY))).toBe(true);
    expect(counts(text, kept(person(), text, MONDAY))).toBe(false);
  });

  test('an address that the journalist withdrew makes no host its own', () => {
    const first = kept(person({ emails: [at('leif@evil.example')] }), NEWSROOM, MONDAY);
    const corrections = { ...noCorrections, emails: [{ address: 'leif@evil.example', standing: 'withdrawn' as const, at: MONDAY }] };
    expect(isOwn({ source: EVIL }, trustIn([first], corrections))).toBe(false);
  });
});

test.each([
  ['press.ekstad.se', 'ekstad.se'],
  ['www.example.co.uk', 'example.co.uk'],
  ['co.uk', undefined],
  ['me.github.io', 'me.github.io'],
  ['127.0.0.1', undefined],
  ['localhost', undefined],
])('of the host %s somebody registered %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
