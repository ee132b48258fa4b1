import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import { readStart } from './ui/start.ts';
import { wearTheme } from './ui/theme.ts';
import { Options } from './ui/views/Options.tsx';

wearTheme();
void speakAsChosen().then(() => {
  document.documentElement.lang = language();
  document.title = message('optionsTitle');
  render(<Options start={readStart(location.hash)} />, document.body);
});
