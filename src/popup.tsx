import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import { openDirectory } from './directory/directory.ts';
import { Popup } from './ui/views/Popup.tsx';

await speakAsChosen();
document.documentElement.lang = language();
document.title = message('extensionName');
render(<Popup open={openDirectory} />, document.body);
