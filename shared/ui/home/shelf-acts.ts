/** What is done to drafts on the shelf, and undone. */
import type { Draft } from '../../core/draft.ts';
import { withDeposit } from '../../core/payment-clock.ts';
import { draftTitle } from '../draft-title.ts';
import { t } from '../i18n/texts.ts';
import type { Session } from '../session.ts';
import { say } from '../toasts.ts';

const called = (drafts: readonly Draft[]): string => {
  const [only, ...others] = drafts;
  return only && others.length === 0 ? draftTitle(only) : t.value.shelf.several(drafts.length);
};

export const removeDrafts = async (session: Session, drafts: readonly Draft[]): Promise<void> => {
  const { removed, restored, undo } = t.value.home;
  const ids = drafts.map(({ id }) => id);
  try {
    await session.store.removeAll(ids);
    const back = () => void session.store.restoreAll(ids).then(() => say(restored(called(drafts))), session.sayProblem);
    say(removed(called(drafts)), { label: undo, run: back });
  } catch (error) {
    session.sayProblem(error);
  }
};

export const depositDrafts = async (session: Session, drafts: readonly Draft[], on: string): Promise<void> => {
  try {
    const after = await session.store.saveAll(drafts.map((draft) => withDeposit(draft, on)));
    const back = () => {
      const before = drafts.map((draft, at) => ({ ...draft, updatedAt: after[at]?.updatedAt ?? draft.updatedAt }));
      session.store.saveAll(before).catch(session.sayProblem);
    };
    say(t.value.shelf.deposited(drafts.length), { label: t.value.home.undo, run: back });
  } catch (error) {
    session.sayProblem(error);
  }
};
