import { render } from 'preact';
import { language, message } from './browser/locale.ts';
import { openDirectory } from './directory/directory.ts';
import { wearTheme } from './ui/theme.ts';
import { Popup } from './ui/views/Popup.tsx';

wearTheme();
document.documentElement.lang = language();
document.title = message('extensionName');
render(<Popup open={openDirectory} />, document.body);
