import type { Directory } from './directory/directory.ts';
import { warm } from './directory/warm.ts';
import { drawPage } from './ui/draw-page.ts';
import { isAsked, readStart } from './ui/start.ts';
import { Popup } from './ui/views/Popup.tsx';

const start = readStart(location.hash);
warm();
// Loaded while the search field is drawn, which does not wait for it.
const loading = import('./directory/directory.ts');
const open = async (): Promise<Directory> => (await loading).openDirectory();
void drawPage('extensionName', () => <Popup open={open} looking={isAsked(start) ? 'never' : 'following'} start={start} />);
