import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CopiedForm } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';

/** What stands around every view of the popup. */
export type Surroundings = {
  /** `opening` until it answers; `closed` where this window cannot open it (a private window in Firefox). */
  directory: Directory | 'opening' | 'closed';
  copiedForm: CopiedForm;
  /** ISO 3166-1 alpha-2; absent until known. */
  home?: string;
  /** The site of the current page, as sources name it. */
  site?: string;
  /** Says what was just done, visibly and to screen readers. */
  say: (notice: Notice) => void;
};

/** One sentence on what was done; `change` names the change that its Undo takes back. */
export type Notice = { sentence: ComponentChildren; change?: number; tone?: 'problem' };

export const SurroundingsContext = createContext<Surroundings>({ directory: 'opening', copiedForm: 'national', say: () => {} });

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** The directory, where it is open. */
export function useDirectory(): Directory | undefined {
  const { directory } = useSurroundings();
  return typeof directory === 'string' ? undefined : directory;
}
