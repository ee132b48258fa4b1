import { render } from 'preact';
import { language, message } from './browser/locale.ts';
import { openDirectory } from './directory/directory.ts';
import { Popup } from './ui/views/Popup.tsx';

document.documentElement.lang = language();
document.title = message('extensionName');
render(<Popup open={openDirectory} />, document.body);
