import { openDirectory } from './directory/directory.ts';
import { drawPage } from './ui/draw-page.ts';
import { Welcome } from './ui/views/Welcome.tsx';

void drawPage('welcomeTitle', () => <Welcome open={openDirectory} />);
