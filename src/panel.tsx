import { render } from 'preact';
import { speakAsChosen } from './browser/chosen-language.ts';
import { language, message } from './browser/locale.ts';
import { openDirectory } from './directory/directory.ts';
import { isAsked, readStart } from './ui/start.ts';
import { Popup } from './ui/views/Popup.tsx';

const start = readStart(location.hash);
await speakAsChosen();
document.documentElement.lang = language();
document.title = message('extensionName');
render(<Popup open={openDirectory} looking={isAsked(start) ? 'never' : 'following'} start={start} />, document.body);
