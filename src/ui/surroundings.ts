import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CopiedForm } from '../browser/settings.ts';
import type { Directory } from '../directory/directory.ts';
import type { Refusal } from '../directory/refusal.ts';

/** What stands around every view of the popup. */
export type Surroundings = {
  /** `opening` until it answers; `closed` where this window cannot open it, and `refusal` tells why. */
  directory: Directory | 'opening' | 'closed';
  refusal?: Refusal;
  /** Whether others can see the screen, and `directory` holds nobody who is private; absent until it is known. */
  screenShared?: boolean;
  /** Tries once more to open it. */
  openAgain?: () => void;
  copiedForm: CopiedForm;
  /** ISO 3166-1 alpha-2; absent until known. */
  home?: string;
  /** The site of the current page, as sources name it. */
  site?: string;
  /** By which what is open is told; absent: what it is now. */
  now?: Date;
  /** Says what was just done, visibly and to screen readers. */
  say: (notice: Notice) => void;
};

/**
 * One sentence on what was done; `change` names the change that its Undo takes back, `takeBack` does so for what is no change of the directory.
 * `working`: it is being done, how much of it is, 0 to 1, and what ends it, while it can be.
 */
export type Notice = {
  sentence: ComponentChildren;
  change?: number;
  takeBack?: () => Promise<Notice>;
  tone?: 'problem';
  working?: { done: number; cancel?: () => void };
};

export const SurroundingsContext = createContext<Surroundings>({ directory: 'opening', copiedForm: 'national', say: () => {} });

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** The directory, where it is open. */
export function useDirectory(): Directory | undefined {
  const { directory } = useSurroundings();
  return typeof directory === 'string' ? undefined : directory;
}
