/** The panel: the shared screens, with the portal at hand. */
import { render } from 'preact';
import { App } from '../../shared/ui/app.tsx';
import { extensionSurface } from './extension-surface.ts';

const root = document.getElementById('app');
if (root) render(<App surface={extensionSurface} />, root);
