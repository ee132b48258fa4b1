import { connect, type Socket } from 'node:net';

/** A conversation with Firefox in its own protocol for tests. */
export type Marionette = {
  /** Sends a command and answers what comes back, taken at the caller's word; an error is thrown in the browser's own words. */
  ask: <Answer>(command: string, parameters?: object) => Promise<Answer>;
  close: () => void;
};

type Waiting = Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>;

/** Begins a conversation at a port of this machine, where somebody listens already. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting: Waiting = new Map();
  let asked = 0;
  let unread: Buffer = Buffer.alloc(0);
  socket.on('data', (piece) => {
    unread = takeMessages(Buffer.concat([unread, piece]), (message) => settle(waiting, message));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended the conversation.'));
    waiting.clear();
  });
  return {
    ask: (command, parameters = {}) => {
      asked += 1;
      const message = JSON.stringify([0, asked, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
      return new Promise((resolve, reject) => {
        waiting.set(asked, { resolve: (answer) => resolve(JSON.parse(JSON.stringify(answer ?? {}))), reject });
      });
    },
    close: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    // A browser that was killed resets the line; what was asked is told so by 'close'.
    socket.on('error', reject);
  });
}

/** Takes whole messages from the beginning, each its length in bytes, a colon, and JSON; answers what is left. */
function takeMessages(unread: Buffer, take: (message: unknown) => void): Buffer {
  const colon = unread.indexOf(':');
  const end = colon + 1 + Number(unread.toString('latin1', 0, Math.max(colon, 0)));
  if (colon === -1 || unread.length < end) return unread;
  take(JSON.parse(unread.toString('utf8', colon + 1, end)));
  return takeMessages(unread.subarray(end), take);
}

/** An answer is [1, the question's number, error, result]; the greeting is an object and answers nothing. */
function settle(waiting: Waiting, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, number, error, result] = message;
  const asked = waiting.get(number);
  waiting.delete(number);
  if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
  else asked?.resolve(result);
}
