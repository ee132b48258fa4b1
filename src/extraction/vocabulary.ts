/** Words as the page itself uses them: what it also writes in lower case is hardly a name. */
export type Vocabulary = { lowerCase: ReadonlySet<string> };
