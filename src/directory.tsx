import { openDirectory } from './directory/directory.ts';
import { drawPage } from './ui/draw-page.ts';
import { DirectoryPage } from './ui/views/DirectoryPage.tsx';

void drawPage('extensionName', () => <DirectoryPage open={openDirectory} />);
