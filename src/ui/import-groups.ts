import type { Previewed } from '../directory/taking-in.ts';
import type { ImportRow } from './import-rows.ts';

/** How those who would come in stand to the directory. again: of one with an earlier row; left: removed or forgotten by the journalist. */
export const GROUPS = ['new', 'changed', 'known', 'again', 'left'] as const;
export type Group = (typeof GROUPS)[number];
export type PreviewRow = ImportRow & Previewed;

/** The rows by group, in their order. `previewed` has one for each. */
export function grouped(rows: readonly ImportRow[], previewed: readonly Previewed[]): Record<Group, PreviewRow[]> {
  const groups: Record<Group, PreviewRow[]> = { new: [], changed: [], known: [], again: [], left: [] };
  rows.forEach((row, at) => {
    const one = previewed[at];
    if (one) groups[groupOf(one)].push({ ...row, ...one });
  });
  return groups;
}

function groupOf({ standing, oneWith }: Previewed): Group {
  if (standing === 'removed' || standing === 'forgotten') return 'left';
  if (standing === 'known') return 'known';
  if (oneWith !== undefined) return 'again';
  return standing === 'new' ? 'new' : 'changed';
}
