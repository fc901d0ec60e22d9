/** Installs the service worker, and offers a new version when one waits. */
import { render } from 'preact';
import { registerServiceWorker } from './register-service-worker.ts';
import { UpdateNotice } from './update-notice.tsx';

export const stayCurrent = (): void => {
  const notice = document.body.appendChild(document.createElement('div'));
  void registerServiceWorker((update) => render(<UpdateNotice update={update} />, notice));
};
