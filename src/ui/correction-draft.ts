import type { TypedEmail, TypedPhone } from './correction-channels.ts';
import { SORTS } from './correction-channels.ts';
import { TEXT_NAMES, type Typed } from './correction-form.ts';
import { keepDraft, keptDraft } from './use-draft.ts';

/** A correction that was begun: of whom, what they are called, and the form as it stood at the last keystroke. */
export type CorrectionDraft = { id: string; name: string; typed: Typed };

const DRAFT = 'correction';

/** One at a time: whoever begins another correction has let go of the first. */
export function keepCorrection(draft: CorrectionDraft | undefined): void {
  keepDraft(DRAFT, draft === undefined ? '' : JSON.stringify(draft));
}

/** The correction that was begun; undefined where there is none, or what is kept cannot be read, as that of a version before. */
export function keptCorrection(): CorrectionDraft | undefined {
  const kept = parse(keptDraft(DRAFT));
  if (!isObject(kept) || !isObject(kept.typed)) return undefined;
  const { id, name, typed } = kept;
  if (typeof id !== 'string' || typeof name !== 'string' || !isTyped(typed)) return undefined;
  return { id, name, typed };
}

function isTyped(typed: Record<string, unknown>): typed is Typed {
  const { kind, press, phones, emails } = typed;
  return (
    haveTexts(typed, TEXT_NAMES) &&
    (kind === 'person' || kind === 'office') &&
    typeof press === 'boolean' &&
    Array.isArray(phones) &&
    phones.every(isPhone) &&
    Array.isArray(emails) &&
    emails.every(isEmail)
  );
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
