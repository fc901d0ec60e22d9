/** The portal's page against the draft: what would be filled, what the user decides, what the page kept. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isBlocking } from '../../core/finding.ts';
import type { TaughtField } from '../../core/portal/taught-field.ts';
import { learnFromPage } from '../demands/learn-from-page.ts';
import { noteDemands } from '../demands/note-demands.ts';
import { DepositMark } from '../deposited/deposit-mark.tsx';
import { today } from '../deposited/today.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { Standing } from '../parts/standing.tsx';
import type { PortalPage, PortalPort } from '../ports.ts';
import { routeHash } from '../router.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';
import { type FillSession, fillSession, type Undone } from './fill-session.ts';
import { FillTable, isStep, targetName } from './fill-table.tsx';
import { PortalGuide } from './portal-guide.tsx';
import { ReportChange } from './report-change.tsx';
import { Pointing } from './teach-field.tsx';
import './fill.css';

export const FillScreen = ({ desk }: { desk: Desk }) => {
  const { surface } = useSession();
  return (
    <main id="main" tabIndex={-1} data-screen="fill" class="screen fill">
      <h1>{t.value.fill.title}</h1>
      {surface.portal ? <WithPortal desk={desk} portal={surface.portal} /> : <NoPage />}
    </main>
  );
};

const WithPortal = ({ desk, portal }: { desk: Desk; portal: PortalPort }) => {
  const { page, taught: store, sayProblem } = useSession();
  const taught = useSignal<readonly TaughtField[]>([]);
  useEffect(
    () =>
      store.watch((now) => {
        taught.value = now;
      }, sayProblem),
    [store],
  );
  const filling = useMemo(() => fillSession(desk, portal, page, taught), [desk, portal, page]);
  useSignalEffect(() => {
    if (filling.turnTo(page.value)) say(t.value.fill.changed);
  });
  useEffect(
    () =>
      learnFromPage({ draft: desk.draft, plan: filling.plan, now: filling.now }, (demands) => {
        noteDemands(desk, demands, { from: 'portal', on: today(), invoice: '' }).catch(sayProblem);
      }),
    [filling],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const does = { r: filling.fill, z: filling.undo }[event.key.toLowerCase()];
      if (!event.altKey || !does) return;
      event.preventDefault();
      void does();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      filling.close();
    };
  }, [filling]);
  const [plan, at] = [filling.plan.value, filling.now.value];
  if (!plan || !at) return <NoPage />;
  if (plan.screen === null) return <NoPage otherPage={{ portal, page: at }} />;
  return (
    <>
      <p class="fill-screen-name" data-portal-screen={plan.screen}>
        {t.value.fill.screens[isStep(plan.rows) ? 'step' : plan.screen]}
      </p>
      {at.snapshot.signedOut && <p class="fill-signed-out">{t.value.fill.signedOut}</p>}
      <FillBar desk={desk} filling={filling} />
      <Pointing filling={filling} name={targetName} />
      <FillTable desk={desk} filling={filling} rows={plan.rows} />
      <p class="hint">{t.value.fill.unverified}</p>
      <ReportChange portal={portal} tabId={at.tabId} />
    </>
  );
};

const FillBar = ({ desk, filling }: { desk: Desk; filling: FillSession }) => {
  const words = t.value.fill;
  const count = filling.steps.value.length;
  const state = filling.state.value;
  const unfinished = desk.toCheck.value.length > 0 || desk.findings.value.some(isBlocking);
  return (
    <div class="fill-bar">
      {unfinished && (
        <div class="actions">
          <Standing desk={desk} />
          <a href={routeHash({ screen: 'check', id: desk.draft.value.id })}>{words.unfinished}</a>
        </div>
      )}
      <button
        type="button"
        class="button primary"
        disabled={count === 0 || state === 'busy'}
        aria-keyshortcuts="Alt+R"
        onClick={() => void filling.fill()}
      >
        {filling.replaced.value.size > 0 ? words.buttonReplace : words.button} <kbd>{words.buttonHint}</kbd>
      </button>
      <p class="fill-count" role="status" data-fill-state={state}>
        {sentence(filling, count)}
      </p>
      <p class="hint fill-watch" data-watching={filling.watching.value}>
        {filling.watching.value && words.watching}
      </p>
      <WaysBack filling={filling} />
      <p class="human">{words.human}</p>
      {(desk.draft.value.state === 'filled' || desk.draft.value.state === 'deposited') && <DepositMark desk={desk} />}
    </div>
  );
};

/** All of ours at once, and all of it back. */
const WaysBack = ({ filling }: { filling: FillSession }) => {
  const words = t.value.fill;
  const [differing, chosen] = [filling.replaceable.value.length, filling.replaced.value.size];
  const busy = filling.state.value === 'busy';
  if (differing === 0 && !filling.canUndo.value) return null;
  return (
    <div class="actions">
      {differing > 0 && chosen < differing && (
        <button type="button" class="button fill-replace-all" disabled={busy} onClick={() => filling.replaceAll(true)}>
          {words.replaceAll}
        </button>
      )}
      {chosen > 0 && (
        <button type="button" class="button" disabled={busy} onClick={() => filling.replaceAll(false)}>
          {words.keepAll}
        </button>
      )}
      {filling.canUndo.value && (
        <button
          type="button"
          class="button fill-undo"
          disabled={busy}
          aria-keyshortcuts="Alt+Z"
          onClick={() => void filling.undo()}
        >
          {words.undo} <kbd>{words.undoHint}</kbd>
        </button>
      )}
    </div>
  );
};

const sentence = ({ state, outcomes, plan, undone, isCovered }: FillSession, count: number): string => {
  const words = t.value.fill;
  if (state.value === 'busy') return words.busy;
  if (state.value === 'failed' || state.value === 'gone' || state.value === 'no-copy') return words[state.value];
  if (isCovered.value) return words.covered;
  const filled = outcomes.value.filter(({ status }) => status === 'filled').length;
  const rest = count > 0 ? words.count(count) : words.nothing;
  const differing = (plan.value?.rows ?? []).filter(({ comparison }) => comparison === 'different').length;
  const changed = outcomes.value.filter(({ status }) => status === 'changed-later').length;
  const said = [
    state.value === 'done' ? words.done(filled) : state.value === 'undone' ? tellUndone(undone.value) : rest,
    changed > 0 ? words.changedLater(changed) : '',
    differing > 0 ? words.differing(differing) : '',
  ];
  return said.filter(Boolean).join(' ');
};

const tellUndone = ({ restored, left }: Undone): string => {
  const words = t.value.fill;
  const rest =
    left.length > 0 ? words.undoLeft(left.map((target) => targetName(target).replace(/\s*\?$/, '')).join(', ')) : '';
  return [words.undone(restored), rest].filter(Boolean).join(' ');
};

const NoPage = ({ otherPage }: { otherPage?: { portal: PortalPort; page: PortalPage } }) => {
  const { surface, desk } = useSession();
  const words = t.value.fill;
  const id = desk.value?.draft.value.id;
  return (
    <section class="card" data-portal-screen="none">
      <p>
        <strong>{otherPage ? words.otherPage : words.noPage}</strong>
      </p>
      {otherPage ? <PortalGuide {...otherPage} /> : <p>{words.path}</p>}
      <p class="hint">{words.resumes}</p>
      <p class="actions">
        <a class="button" href={surface.practiceUrl} target="_blank" rel="noopener">
          {t.value.home.practice}
        </a>
        {id && (
          <a class="button quiet" href={routeHash({ screen: 'copy', id })}>
            {t.value.check.toCopy}
          </a>
        )}
      </p>
    </section>
  );
};
