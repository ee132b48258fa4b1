import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import type { Directory } from './directory/directory.ts';
import { warm } from './directory/warm.ts';
import { isAsked, readStart } from './ui/start.ts';
import { wearTheme } from './ui/theme.ts';
import { Popup } from './ui/views/Popup.tsx';

const start = readStart(location.hash);
wearTheme();
warm();
// Loaded while the search field is drawn, which does not wait for it.
const loading = import('./directory/directory.ts');
const open = async (): Promise<Directory> => (await loading).openDirectory();
void speakAsChosen().then(() => {
  document.documentElement.lang = language();
  document.title = message('extensionName');
  render(<Popup open={open} looking={isAsked(start) ? 'never' : 'following'} start={start} />, document.body);
});
