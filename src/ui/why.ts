import type { MessageKey } from '../browser/locale.ts';
import type { Reason, ReasonName } from '../contact/reason.ts';
import type { Field, Statement } from '../contact/statement.ts';

/** A line that tells why a contact was read as it was. `words` are the page's own; `says` is a sentence of ours, with places for them. */
export type WhyLine =
  | { of: 'recogniser'; says: MessageKey }
  | { of: 'field'; field: Field; words: string[] }
  | { of: 'for' | 'against'; says: MessageKey; words: string[] }
  | { of: 'date'; at: string };

/** Why a statement says what it does, for the popup and the command line alike: how it was recognised, what each field was read from, what spoke for it and against. */
export function whyLines(statement: Statement, reasons: readonly Reason[] = []): WhyLine[] {
  const { source, texts } = statement;
  const recogniser = 'recognisedBy' in source ? RECOGNISERS.get(source.recognisedBy) : undefined;
  const given = reasons.map(({ speaks, that, words }): Weighed => ({ speaks, says: REASONS[that], ...(words ? { words } : {}) }));
  const weighed = [...given, ...reasonsOfItsOwn(statement)].map(({ speaks, says, words = [] }) => ({ of: speaks, says, words }));
  return [
    ...(recogniser === undefined ? [] : [{ of: 'recogniser' as const, says: recogniser }]),
    ...SHOWN.flatMap((field) => (texts[field]?.length ? [{ of: 'field' as const, field, words: [...new Set(texts[field])] }] : [])),
    ...weighed.filter(({ of }) => of === 'for'),
    ...weighed.filter(({ of }) => of === 'against'),
    ...('statedAt' in source && source.statedAt !== undefined ? [{ of: 'date' as const, at: source.statedAt }] : []),
  ];
}

const SHOWN: readonly Field[] = ['name', 'jobTitle', 'units', 'organization', 'phones', 'emails', 'press'];

const RECOGNISERS: ReadonlyMap<string, MessageKey> = new Map([
  ['schema-org', 'readBySchemaOrg'],
  ['h-card', 'readByHCard'],
  ['table', 'readByTable'],
  ['cards', 'readByCards'],
  ['definition-list', 'readByDefinitionList'],
  ['lines', 'readByLines'],
  ['prose', 'readByProse'],
]);

type Weighed = { speaks: Reason['speaks']; says: MessageKey; words?: string[] };

/** What the statement itself shows, and nobody needs to have weighed. */
function reasonsOfItsOwn({ values, texts, standing }: Statement): Weighed[] {
  return [
    ...(values.organization?.name !== undefined && texts.organization === undefined
      ? [{ speaks: 'for' as const, says: 'whyPageOrganization' as const }]
      : []),
    ...(values.phones.some(({ inferred }) => inferred) ? [{ speaks: 'against' as const, says: 'whyInferred' as const }] : []),
    ...(standing === undefined ? [] : [{ speaks: 'against' as const, says: STANDINGS[standing] }]),
  ];
}

const STANDINGS = { footer: 'whyFooter', hidden: 'whyHidden' } as const satisfies Record<string, MessageKey>;

const REASONS: Record<ReasonName, MessageKey> = {
  'markup-names-fields': 'whyMarkup',
  'table-names-columns': 'whyColumns',
  'given-name': 'whyGivenName',
  'own-address': 'whyOwnAddress',
  honorific: 'whyHonorific',
  'repeated-name': 'whyRepeatedName',
  'headed-name': 'whyHeadedName',
  'middle-initial': 'whyMiddleInitial',
  'other-names': 'whyOtherNames',
  'number-first': 'whyNumberFirst',
  'far-apart': 'whyFarApart',
  'other-words': 'whyOtherWords',
  'common-word': 'whyCommonWord',
  'no-name-word': 'whyNoNameWord',
  'place-word': 'whyPlaceWord',
  'organization-word': 'whyOrganizationWord',
  acronym: 'whyAcronym',
  capitals: 'whyCapitals',
  'long-name': 'whyLongName',
  'single-word': 'whySingleWord',
  unsupported: 'whyUnsupported',
};
