import { render } from 'preact';
import { App } from '../shared/ui/app.tsx';
import './install-prompt.ts';
import { practiceUrl } from './practice-url.ts';

const root = document.getElementById('app');
const loadSurface = async () => (await import('./surface.ts')).surface;
if (root) render(<App loadSurface={loadSurface} practiceUrl={practiceUrl} />, root);

// Behind the first screen: what is offered while the page opens must still find someone listening.
void import('./stay-current.tsx').then(({ stayCurrent }) => stayCurrent());
