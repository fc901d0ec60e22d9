/** `npm start [-- facture.pdf] [--headless] [--json] [--browser firefox]`: the whole job, by hand or by itself. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, distOf, projectRoot } from './build-all.ts';
import { doTheJob } from './do-the-job.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { launchBrowser, openSidePanel } from './launch-browser.ts';
import { printJob } from './print-job.ts';
import { serveFolder } from './serve.ts';

const PORT = 4816;
const SAMPLE = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const [file] = positionals;
  if (file && !existsSync(file)) throw new Error(`Le fichier « ${file} » n’existe pas.`);
  if (values.browser !== 'chromium' && values.browser !== 'firefox')
    throw new Error('--browser : chromium ou firefox.');
  const browser: BrowserName = values.browser;
  return { ...values, browser, file: file ? resolve(file) : null };
};

/** Opens everything for a person, and stays until they close the browser. */
const openForAPerson = async (file: string | null): Promise<void> => {
  const server = await serveFolder(distOf('pwa'), PORT);
  const session = await launchBrowser('chromium', { headless: false, proxyPort: null });
  const [page = await session.browser.newPage()] = await session.browser.pages();
  const panel = await openSidePanel(session, page);
  await page.goto(`${server.origin}/entrainement/depot.html`);
  if (file) await dropInto(panel, file);
  console.log(`Application : ${server.origin}/ · portail d’entraînement : ${server.origin}/entrainement/depot.html`);
  console.log(
    'Le panneau de Bordereau est ouvert à côté du portail d’entraînement. Fermez le navigateur pour terminer.',
  );
  await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
  await server.close();
};

const dropInto = async (panel: Awaited<ReturnType<typeof openSidePanel>>, file: string): Promise<void> => {
  const input = await panel.waitForSelector('input[type=file]');
  await (input as { uploadFile: (path: string) => Promise<void> } | null)?.uploadFile(file);
};

const main = async (): Promise<void> => {
  const { browser, headless, json, file } = readArguments();
  await findBrowser(browser);
  console.log('Construction…');
  buildAll(browser === 'firefox' ? ['firefox', 'pwa'] : ['chrome', 'pwa']);
  if (!headless && !json && hasDisplay() && browser === 'chromium') return openForAPerson(file);
  const job = await doTheJob(browser, file ?? SAMPLE);
  printJob(job, json);
  if (job.requestsOut > 0 || job.submissions > 0 || !job.fields.every(({ ok }) => ok)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
