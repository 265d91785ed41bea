import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeStylesheet } from './themes/stylesheet';

/** Writes the pane's themes as style sheet: as JavaScript they would cost 14 kB before the first screen. */
const path = join(__dirname, '../src/taskpane/theme/theme.css');
writeFileSync(path, themeStylesheet());
console.log('src/taskpane/theme/theme.css');
