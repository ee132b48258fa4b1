import { drawPage } from './ui/draw-page.ts';
import { readStart } from './ui/start.ts';
import { Options } from './ui/views/Options.tsx';

void drawPage('optionsTitle', () => <Options start={readStart(location.hash)} />);
