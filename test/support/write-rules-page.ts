/** `npm run rules` */
import { writeFileSync } from 'node:fs';
import { rulesPage, rulesPagePath } from './rules-page.ts';

writeFileSync(rulesPagePath, rulesPage());
