import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import { openDirectory } from './directory/directory.ts';
import { wearTheme } from './ui/theme.ts';
import { Welcome } from './ui/views/Welcome.tsx';

wearTheme();
void speakAsChosen().then(() => {
  document.documentElement.lang = language();
  document.title = message('welcomeTitle');
  render(<Welcome open={openDirectory} />, document.body);
});
