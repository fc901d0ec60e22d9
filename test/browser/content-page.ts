/** Puts the content script's code in a page and drives it the way the extension does: snapshot, plan, fill, report. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { PortalPage } from '../../extension/content/portal-page.ts';
import type { Draft } from '../../shared/core/draft.ts';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep } from '../../shared/core/portal/fill-types.ts';
import type { PageSnapshot } from '../../shared/core/portal/page-snapshot.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { fillInRounds } from '../../shared/ui/fill/fill-rounds.ts';
import type { BrowserName } from '../support/find-browser.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';

declare global {
  var portal: PortalPage;
}

const root = resolve(import.meta.dirname, '../..');
const packageFile = createRequire(import.meta.url).resolve;

const bundleContent = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: 'extension/content/portal-page.ts', formats: ['iife'], name: 'bordereau', fileName: 'content' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error('the content script did not build');
  return `${code};globalThis.portal = bordereau.answerPortal(); null`;
};

let bundled: Promise<string> | undefined;

/** Built once for both browsers. */
const contentScript = (): Promise<string> => {
  bundled ??= bundleContent();
  return bundled;
};

/** What a page of the test may load: the real jQuery and Select2. */
export const loadSelect2 = async (page: Page): Promise<void> => {
  const css = await readFile(packageFile('select2/dist/css/select2.css'), 'utf8');
  await page.addStyleTag({ content: css });
  for (const name of ['jquery/dist/jquery.js', 'select2/dist/js/select2.js']) {
    await page.addScriptTag({ content: await readFile(packageFile(name), 'utf8') });
  }
};

export type OpenPage = { html: string; select2?: boolean; script?: string };

/** In a window of its own making: nothing is left of what the page held before. */
const openIn = async (page: Page, content: string, { html, select2, script }: OpenPage): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="fr"><body>${html}</body></html>`);
  if (select2) await loadSelect2(page);
  if (script) await page.addScriptTag({ content: script });
  await page.evaluate(content);
};

/** One browser for a whole block of tests, and one page at a time in it with the content script. Called while tests are declared. */
export const contentBrowser = (name: BrowserName) => {
  let session: Session | undefined;
  let content = '';
  let page: Page | undefined;
  beforeAll(async () => {
    content = await contentScript();
    session = await launchBrowser(name, { headless: true, proxyPort: null, extension: false });
  });
  afterAll(() => session?.close());
  const browserNow = (): Browser => {
    if (!session) throw new Error('The browser is not there yet.');
    return session.browser;
  };
  return {
    /** In the place of the page before it: a new tab would cost more than most fills. */
    open: async (given: OpenPage): Promise<Page> => {
      if (!page || page.isClosed()) page = await browserNow().newPage();
      await openIn(page, content, given);
      return page;
    },
    newPage: () => browserNow().newPage(),
    inject: (into: Page) => into.evaluate(content),
  };
};

/** As text: what drives Firefox brings back but once an object that stands twice in what it is asked for. */
export const look = async (page: Page): Promise<PageSnapshot> =>
  JSON.parse(await page.evaluate(() => JSON.stringify(globalThis.portal.snapshot())));

export const runSteps = (page: Page, steps: FillStep[], fileName: string | null = null) =>
  page.evaluate(
    (asked, name) => {
      const file = name === null ? null : new File(['%PDF-1.7'], name, { type: 'application/pdf' });
      return globalThis.portal.fill(asked, file);
    },
    steps,
    fileName,
  );

export type Filled = { plan: FillPlan; outcomes: FillOutcome[]; status: Record<string, string> };

type Manner = {
  chosen?: (row: FillRow) => boolean;
  /** Whether to wait, as the panel does, for fields that the page brings up a moment later. */
  patient?: boolean;
};

/** Fills what is empty, as the panel does without the user choosing anything. */
export const fillFrom = async (
  page: Page,
  draft: Draft,
  { chosen = ({ comparison }) => comparison === 'empty', patient = false }: Manner = {},
): Promise<Filled> => {
  const snapshot = await look(page);
  const planOn = (seen: PageSnapshot) => planFill(draft, chorusPro, seen);
  const plan = planOn(snapshot);
  const steps = plan.rows.filter((row) => row.step && chosen(row)).flatMap(({ step }) => step ?? []);
  const { outcomes } = await fillInRounds(
    { snapshot, plan, steps },
    {
      fill: (asked) => runSteps(page, [...asked], draft.file.name),
      look: () => look(page),
      planOn,
      wait: (ms) => new Promise((done) => setTimeout(done, patient ? ms : 0)),
    },
  );
  const status = Object.fromEntries(
    outcomes.map(({ target, status: own, reason }) => [target, reason ? `${own}: ${reason}` : own]),
  );
  return { plan, outcomes, status };
};

/** The page's own model: what a submission would carry, by the test's own names. */
export const modelOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const model: Record<string, string> = {};
    const collect = (tree: Document | ShadowRoot) => {
      for (const element of tree.querySelectorAll('*')) {
        const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
        if (inner) collect(inner);
        const name = element.getAttribute('data-model');
        const input = element as HTMLInputElement;
        if (!name || (input.type === 'radio' && !input.checked)) continue;
        model[name] = input.type === 'file' ? (input.files?.[0]?.name ?? '') : input.value;
      }
    };
    collect(document);
    return model;
  });
