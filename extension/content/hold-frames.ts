/** What is sent into a frame that never loaded is heard nowhere: neither by the window that sends, nor by the frame. */
import type { Tree } from './walk-page.ts';

/** Forms are sent to their own window meanwhile, where they are held back; `signal` gives them their target again. */
export const holdTargets = (tree: Tree, signal: AbortSignal): void => {
  for (const form of tree.querySelectorAll('form[target]')) {
    const target = form.getAttribute('target') ?? '';
    if (target === '_self') continue;
    form.setAttribute('target', '_self');
    const giveBack = (): void => {
      if (form.getAttribute('target') === '_self') form.setAttribute('target', target);
    };
    signal.addEventListener('abort', giveBack, { once: true });
  }
};

/** A frame with nothing to load has only what a script has just put or sent into it: that goes no further. */
export const stopBlankFrames = (tree: Tree): void => {
  for (const frame of tree.querySelectorAll('iframe'))
    if (!frame.hasAttribute('srcdoc') && /^(?:about:blank)?$/.test(frame.getAttribute('src') ?? ''))
      frame.contentWindow?.stop();
};
