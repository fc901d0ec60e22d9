/**
 * `npm run bench:fill [-- NAME…] [--browser chromium|firefox]`: the deposit form in other technologies, filled by the
 * extension in both browsers and judged on each page's own model, beside what typing the same would cost.
 */
import { parseArgs } from 'node:util';
import { type PortalPageName, portalPageNames } from '../portal-pages/portal-page-names.ts';
import { buildAll } from '../support/build-all.ts';
import { countByHand } from '../support/count-by-hand.ts';
import type { BrowserName } from '../support/find-browser.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { type PortalPageRun, runPortalPage } from '../support/portal-page-run.ts';
import { tellPlainly } from './command.ts';

const COLUMNS =
  'page      justes fausses vides pièges envois gardées gestes  (par écran)    ms   à la main : clics touches';

const printRun = (name: string, run: PortalPageRun): void => {
  const actions = run.screens.map((screen) => screen.actions).filter((count) => count > 0);
  const hand = countByHand(run.entered);
  const total = actions.reduce((sum, count) => sum + count, 0);
  const cells = [
    name.padEnd(9),
    String(run.right.length).padStart(6),
    String(run.wrong.length).padStart(7),
    String(run.empty.length).padStart(5),
    String(run.traps.length).padStart(6),
    String(run.submissions + run.sentWhileFilling.length).padStart(6),
    `${run.preserved}/${run.prefilled}`.padStart(7),
    String(total).padStart(6),
    actions.join('+').padStart(12),
    String(run.ms).padStart(7),
    String(hand.clicks).padStart(19),
    String(hand.keys).padStart(7),
  ];
  console.log(cells.join(' '));
  const told = [
    ...run.wrong.map((each) => `fausse : ${each}`),
    ...run.empty.map((each) => `vide : ${each}`),
    ...run.traps,
  ];
  for (const each of told) console.log(`          ${each}`);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
  const browsers = (values.browser ? [values.browser] : ['chromium', 'firefox']) as BrowserName[];
  const names = portalPageNames.filter((name) => positionals.length === 0 || positionals.includes(name));
  buildAll(['chrome', 'firefox', 'portal-pages']);
  for (const browser of browsers) {
    console.log(`\n${browser}\n${COLUMNS}`);
    await runAll(browser, names);
  }
};

const runAll = async (browser: BrowserName, names: readonly PortalPageName[]): Promise<void> => {
  const session = await launchBrowser(browser, { headless: true, proxyPort: null });
  try {
    for (const name of names) printRun(name, await runPortalPage(session, name));
  } finally {
    await session.close();
  }
};

await tellPlainly(main);
