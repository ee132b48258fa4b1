// Run in a worker that is ended at some moment.
import { openDirectory } from '../../../src/directory/directory.ts';

self.addEventListener('message', ({ data: name }: MessageEvent<string>) => {
  self.postMessage('begins', {});
  void openDirectory({ name });
});
