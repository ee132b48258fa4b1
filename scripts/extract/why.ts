/** What a person needs to know of an error, in one sentence. */
export function why(broken: unknown): string {
  if (!(broken instanceof Error)) return String(broken);
  const sentence = SENTENCES[codeOf(broken)];
  return sentence ?? (broken.cause instanceof Error ? broken.cause.message : broken.message);
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a page',
  EACCES: 'this file may not be read',
  ENOTFOUND: 'there is no such host, or no network',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the server hung up',
  UND_ERR_SOCKET: 'the server hung up',
};

function codeOf(broken: Error): string {
  if ('code' in broken && typeof broken.code === 'string') return broken.code;
  return broken.cause instanceof Error ? codeOf(broken.cause) : '';
}
