import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import type { Directory } from './directory/directory.ts';
import { warm } from './directory/warm.ts';
import { wearTheme } from './ui/theme.ts';
import { Popup } from './ui/views/Popup.tsx';

warm();
wearTheme();
// Loaded while the search field is drawn, which does not wait for it.
const loading = import('./directory/directory.ts');
const open = async (): Promise<Directory> => (await loading).openDirectory();
// Not awaited: a module that waits makes the bundler cut the directory into more files.
void speakAsChosen().then(() => {
  document.documentElement.lang = language();
  document.title = message('extensionName');
  render(<Popup open={open} />, document.body);
});
