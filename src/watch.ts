// In the page, while a window of ours shows it: tells that window, over the port by which it asks, when the page has changed and come to rest.
// The browser closes the port with the window, and then nothing is looked at any more. Injected again, the newer one answers, and the older no more.
import { answerWindows } from './browser/own-windows.ts';
import { watchChanges } from './page/changes.ts';

answerWindows('press-contact-directory.watch', (tell) => watchChanges(document, tell));
