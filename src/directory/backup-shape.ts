import { contact, instant, kind, line, mailbox, organization, phone, TRUE } from '../contact/contact-shape.ts';
import type { Corrections, FieldCorrection } from '../contact/corrections.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import { type Check, either, like, list, oneOf, optional, shape, text, whole } from '../contact/shape.ts';
import type { ColleaguePage, Source } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';
import type { Backup } from './backup.ts';
import type { LoggedCall } from './calls.ts';
import type { Kept } from './contact-row.ts';
import type { ForgottenRow, PageRow } from './database.ts';
import type { Annotations, Change } from './directory.ts';
import type { Patch } from './patches.ts';

/** Everything a backup may hold, checked before anything of it is believed: a file may come from anywhere, and say anything. */
export function isBackup(content: unknown): content is Backup {
  return backup(content) && new Set(content.contacts.map(({ id }) => id)).size === content.contacts.length;
}

const MOST_CONTACTS = 2_000_000;
const MOST_CHANGES = 5_000;
const MANY = 1_000;

/** A source's own date is kept in the source's notation. */
const date = text(40);
const id = like(/^[\w-]{1,64}$/);
const key = like(/^[\w-]{1,128}$/);
const address = text(10_000);

type Of<K extends Source['kind']> = Extract<Source, { kind: K }>;
const page = shape<Of<'page'>>({
  kind: oneOf('page'),
  address,
  host: address,
  site: address,
  title: optional(line),
  recognisedBy: text(100),
  statedAt: optional(date),
});
const pasted = shape<Of<'text'>>({ kind: oneOf('text'), recognisedBy: text(100), statedAt: optional(date) });
const hand = shape<Of<'hand'>>({ kind: oneOf('hand') });
const file = shape<Of<'file'>>({ kind: oneOf('file'), name: address, statedAt: optional(date) });
const colleaguePage = shape<ColleaguePage>({
  address,
  site: address,
  title: optional(line),
  statedAt: optional(date),
  lastSeenAt: instant,
});
const colleague = shape<Of<'colleague'>>({
  kind: oneOf('colleague'),
  name: address,
  statedAt: optional(date),
  pages: optional(list(colleaguePage, 50)),
});
const server = shape<Of<'server'>>({ kind: oneOf('server'), address, statedAt: optional(date) });
const source: Check<Source> = either(either(page, pasted), either(either(hand, server), either(file, colleague)));

const words = list(text(MANY), 100);
const texts = shape<Statement['texts']>({
  kind: optional(words),
  name: optional(words),
  jobTitle: optional(words),
  units: optional(words),
  organization: optional(words),
  phones: optional(words),
  emails: optional(words),
  press: optional(words),
});
const basis = oneOf('first', 'same', 'channel', 'name', 'hand');
const statement = shape<KeptStatement>({
  key,
  values: contact,
  texts,
  source,
  standing: optional(oneOf('footer', 'hidden')),
  pages: list(address, 50),
  firstSeenAt: instant,
  lastSeenAt: instant,
  statedAt: optional(date),
  firstStatedAt: optional(date),
  saidAt: instant,
  count: whole,
  brings: optional(list(like(/^[\da-f]{16}$/), 50)),
  basis,
});

const verdict = oneOf('added', 'confirmed', 'corrected', 'withdrawn');
type Correcting<F extends FieldCorrection['field']> = Extract<FieldCorrection, { field: F }>;
const field: Check<FieldCorrection> = either(
  either(
    shape<Correcting<'kind'>>({ field: oneOf('kind'), value: kind, at: instant }),
    shape<Correcting<'name' | 'jobTitle'>>({ field: oneOf('name', 'jobTitle'), value: optional(line), at: instant }),
  ),
  either(
    shape<Correcting<'organization'>>({ field: oneOf('organization'), value: optional(organization), at: instant }),
    shape<Correcting<'press'>>({ field: oneOf('press'), value: oneOf(true, false), at: instant }),
  ),
);
const correctedPhone = shape<Corrections['phones'][number]>({ phone, standing: verdict, at: instant });
const correctedEmail = shape<Corrections['emails'][number]>({ address: mailbox, standing: verdict, at: instant });
const corrections = shape<Corrections>({
  fields: list(field, 20),
  phones: list(correctedPhone, MANY),
  emails: list(correctedEmail, MANY),
});
const call = shape<LoggedCall>({
  at: instant,
  outcome: oneOf('reached', 'no-answer', 'calls-back', 'quote-approved'),
  note: optional(line),
  number: optional(like(/^\+?\d{2,15}$/)),
});
const annotations = shape<Annotations>({
  note: optional(text(1_000_000)),
  tags: optional(list(line, MANY)),
  favourite: optional(TRUE),
  private: optional(TRUE),
  reviewedAt: optional(instant),
  calls: optional(list(call, MANY)),
});

const property = shape<KeptProperty>({
  group: optional(like(/^[\w-]{1,60}$/)),
  name: like(/^[\w-]{1,60}$/),
  parameters: optional(list(line, 50)),
  value: like(/^[^\r\n]{0,120000}$/u),
});

const kept = shape<Kept>({
  id,
  statements: (value): value is KeptStatement[] => list(statement, MANY)(value) && value.length > 0,
  corrections,
  annotations,
  kept: optional(list(property, MANY)),
  removedAt: optional(instant),
  usedAt: optional(instant),
  apart: optional(list(id, MANY)),
});

type Part<P extends Patch['part']> = Extract<Patch, { part: P }>;
const patch: Check<Patch> = either(
  either(
    shape<Part<'statement'>>({ contact: id, key, part: oneOf('statement'), before: optional(statement), basis: optional(basis) }),
    either(
      shape<Part<'field'>>({ contact: id, key: line, part: oneOf('field'), before: optional(field) }),
      shape<Part<'kept'>>({ contact: id, key: text(250_000), part: oneOf('kept'), before: optional(property) }),
    ),
  ),
  either(
    either(
      shape<Part<'phone'>>({ contact: id, key: line, part: oneOf('phone'), before: optional(correctedPhone) }),
      shape<Part<'email'>>({ contact: id, key: line, part: oneOf('email'), before: optional(correctedEmail) }),
    ),
    either(
      either(
        shape<Part<'annotation'>>({ contact: id, key: line, part: oneOf('annotation'), before: annotations }),
        shape<Part<'call'>>({ contact: id, key: line, part: oneOf('call'), before: optional(call) }),
      ),
      either(
        shape<Part<'removal'>>({ contact: id, key: line, part: oneOf('removal'), before: optional(instant) }),
        shape<Part<'apart'>>({ contact: id, key: id, part: oneOf('apart'), before: optional(TRUE) }),
      ),
    ),
  ),
);
const change = shape<Backup['changes'][number]>({
  id: whole,
  kind: oneOf<Change['kind']>(
    'save',
    'correct',
    'confirm',
    'withdraw',
    'annotate',
    'call',
    'remove',
    'join',
    'split',
    'keep-apart',
    'keep-together',
    'forget',
    'undo',
    'restore',
  ),
  at: instant,
  names: list(text(MANY), 10),
  count: whole,
  undone: optional(TRUE),
  undoes: optional(whole),
  contacts: list(id, MOST_CONTACTS),
  patches: list(patch, MOST_CONTACTS),
  brought: optional(like(/^[\da-f-]{24}$/)),
});

const backup = shape<Backup>({
  generation: whole,
  contacts: list(kept, MOST_CONTACTS),
  pages: list(
    shape<PageRow>({
      address,
      site: address,
      title: optional(line),
      statedAt: optional(date),
      firstSeenAt: instant,
      lastSeenAt: instant,
    }),
    MOST_CONTACTS,
  ),
  changes: list(change, MOST_CHANGES),
  forgotten: shape<Backup['forgotten']>({
    key: optional(like(/^[0-9a-f]{64}$/)),
    hashes: list(shape<ForgottenRow>({ hash: like(/^[0-9a-f]{64}$/), at: instant }), MOST_CONTACTS),
  }),
});
