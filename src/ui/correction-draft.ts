import type { Typed } from './correction-form.ts';
import { keepDraft, keptDraft } from './use-draft.ts';

/** A correction that was begun: of whom, what they are called, and the form as it stood at the last keystroke. */
export type CorrectionDraft = { id: string; name: string; typed: Typed };

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
  const textOf = (field: keyof Typed): string => (typeof typed[field] === 'string' ? typed[field] : '');
  return {
    id,
    name,
    typed: {
      name: textOf('name'),
      jobTitle: textOf('jobTitle'),
      units: textOf('units'),
      organization: textOf('organization'),
      press: typed.press === true,
      addPhone: textOf('addPhone'),
      addEmail: textOf('addEmail'),
    },
  };
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
