import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** What is built, each into dist/<name>. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];
