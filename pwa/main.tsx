import { render } from 'preact';
import { App } from '../shared/ui/app.tsx';
import { registerServiceWorker } from './register-service-worker.ts';
import { surface } from './surface.ts';
import { UpdateNotice } from './update-notice.tsx';

const root = document.getElementById('app');
if (root) render(<App surface={surface} />, root);

const notice = document.body.appendChild(document.createElement('div'));
void registerServiceWorker((update) => render(<UpdateNotice update={update} />, notice));
