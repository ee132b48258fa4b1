import { SORTS, TEXT_NAMES, type Typed, type TypedEmail, type TypedPhone } from './typed-correction.ts';
import { keepDraft, keptDraft } from './use-draft.ts';

/**
 * A correction that was begun: of whom, what they are called, and the form as it stood at the last keystroke. A form of an earlier version had
 * fewer fields.
 */
export type CorrectionDraft = { id: string; name: string; typed: Partial<Typed> };

const DRAFT = 'correction';

/** One at a time: whoever begins another correction has let go of the first. */
export function keepCorrection(draft: CorrectionDraft | undefined): void {
  keepDraft(DRAFT, draft === undefined ? '' : JSON.stringify(draft));
}

/** The correction that was begun; undefined where there is none, or what is kept cannot be read. */
export function keptCorrection(): CorrectionDraft | undefined {
  const text = keptDraft(DRAFT);
  const kept = text === '' ? undefined : parse(text);
  if (!isObject(kept) || !isObject(kept.typed)) return undefined;
  const { id, name, typed } = kept;
  if (typeof id !== 'string' || typeof name !== 'string') return undefined;
  return { id, name, typed: typedIn(typed) };
}

function typedIn(typed: Record<string, unknown>): Partial<Typed> {
  const { kind, press, phones, emails } = typed;
  return {
    ...Object.fromEntries(TEXT_NAMES.flatMap((name) => (typeof typed[name] === 'string' ? [[name, typed[name]]] : []))),
    ...((kind === 'person' || kind === 'office') && { kind }),
    ...(typeof press === 'boolean' && { press }),
    ...(Array.isArray(phones) && { phones: phones.filter(isPhone) }),
    ...(Array.isArray(emails) && { emails: emails.filter(isEmail) }),
  };
}

function isPhone(phone: unknown): phone is TypedPhone {
  return isObject(phone) && haveTexts(phone, ['was', 'number', 'label', 'extension', 'hours']) && SORTS.some((sort) => sort === phone.sort);
}

function isEmail(email: unknown): email is TypedEmail {
  return isObject(email) && haveTexts(email, ['was', 'address']);
}

function haveTexts(values: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => typeof values[name] === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
