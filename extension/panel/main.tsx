/** The panel: the shared screens, with the portal at hand. */
import { render } from 'preact';
import { App } from '../../shared/ui/app.tsx';
import { practiceUrl } from '../platform/pwa-origin.ts';

const root = document.getElementById('app');
const loadSurface = async () => (await import('./extension-surface.ts')).extensionSurface;
if (root) render(<App loadSurface={loadSurface} practiceUrl={practiceUrl} />, root);
