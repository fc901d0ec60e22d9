/** What goes on around a session for as long as it lasts. */
import { route } from './router.ts';
import type { Session } from './session.ts';
import { undoByKey } from './undo-keys.ts';

/** @returns how to stop. */
export const followSession = (session: Session): (() => void) => {
  const stops = [
    warnBeforeLoss(session),
    followUndoKeys(session),
    session.watchShelf(),
    session.watchBook(),
    session.watchOffers(),
    session.surface.portal?.watch((page) => void session.followPage(page)),
  ];
  return () => {
    for (const stop of stops) stop?.();
  };
};

/** The browser asks before closing when the disk refused the last edits. */
const warnBeforeLoss = ({ desk }: Session): (() => void) => {
  const warn = (event: Event) => {
    const saving = desk.value?.saving.value ?? 'saved';
    if (saving !== 'saved' && saving !== 'saving') event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return () => removeEventListener('beforeunload', warn);
};

const followUndoKeys = ({ desk }: Session): (() => void) => {
  const press = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) undoByKey(event, 'id' in route.value ? desk.value : null);
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
};
