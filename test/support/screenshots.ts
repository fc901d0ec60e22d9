/** Every screen of both surfaces, at three widths, light and dark, in both languages: pictures to look at, kept out of the repository. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { visitRarer } from '../browser/visit-rarer.ts';
import { goTo, visitDraft, visitFill, visitOffer } from '../browser/visit-screens.ts';
import { buildAll, distOf, projectRoot } from './build-all.ts';
import { launchBrowser, openPanelWindow } from './launch-browser.ts';
import { mapPortalHost, portalUrl } from './portal-host.ts';
import { serveFolder } from './serve.ts';

const folder = join(projectRoot, '.cache/screens');

const widths = { 400: 860, 800: 900, 1440: 900 } as const;
const themes = ['light', 'dark'] as const;
const languages = ['fr', 'en'] as const;

type Chosen = { only: string[]; widths: number[]; themes: string[]; languages: string[] };

/** `--only check,home --width 400 --theme dark --language en` narrow what is taken; `--theme forced` is the system's own high contrast. */
const chosen = (args: readonly string[]): Chosen => {
  const list = (name: string): string[] => args[args.indexOf(`--${name}`) + 1]?.split(',') ?? [];
  const given = (name: string) => (args.includes(`--${name}`) ? list(name) : null);
  return {
    only: given('only') ?? [],
    widths: given('width')?.map(Number) ?? Object.keys(widths).map(Number),
    themes: given('theme') ?? [...themes],
    languages: given('language') ?? [...languages],
  };
};

const photographer =
  (surface: string, language: string, choice: Chosen) =>
  async (screen: string, page: Page): Promise<void> => {
    if (choice.only.length > 0 && !choice.only.some((name) => screen.startsWith(name))) return;
    for (const width of choice.widths) {
      await page.setViewport({ width, height: widths[width as keyof typeof widths] ?? 900 });
      for (const theme of choice.themes) {
        await forceColours(page, theme === 'forced');
        await page.evaluate(dress, theme);
        const path = join(folder, `${screen}-${surface}-${width}-${theme}-${language}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: screen !== 'check' });
      }
    }
    await page.setViewport({ width: 400, height: 860 });
  };

/** What is emulated lasts as long as the session that asked for it. */
const emulators = new WeakMap<Page, CDPSession>();

const forceColours = async (page: Page, forced: boolean): Promise<void> => {
  const emulator = emulators.get(page) ?? (await page.createCDPSession());
  emulators.set(page, emulator);
  const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
  await emulator.send('Emulation.setEmulatedMedia', { features });
};

/** Drawn twice before the picture: what the new width asks for is in place. */
const dress = async (theme: string): Promise<void> => {
  document.documentElement.dataset.theme = theme;
  await document.fonts.ready;
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
};

const speak = async (page: Page, language: string): Promise<void> => {
  await goTo(page, '#/settings', 'settings');
  await page.click(`[lang=${language}] input`);
  await goTo(page, '#/', 'home');
};

const application = async (language: string, choice: Chosen): Promise<void> => {
  const server = await serveFolder(distOf('pwa'), 0);
  const session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  const page = await session.browser.newPage();
  await page.goto(`${server.origin}/index.html`);
  await speak(page, language);
  const take = photographer('app', language, choice);
  await visitDraft(session, page, (screen) => take(screen, page));
  await visitRarer(page, (screen) => take(screen, page));
  await session.close();
  await server.close();
};

const panel = async (language: string, choice: Chosen): Promise<void> => {
  const session = await launchBrowser('chromium', { headless: true, proxyPort: null });
  const page = await openPanelWindow(session);
  await page.setViewport({ width: 400, height: 860 });
  await speak(page, language);
  const take = photographer('panel', language, choice);
  await visitDraft(session, page, (screen) => take(screen, page));
  const openPortal = async () => {
    const portal = await session.browser.newPage();
    await mapPortalHost(portal);
    await portal.goto(portalUrl);
    return portal;
  };
  await visitFill(page, openPortal, (screen) => take(screen, page));
  await visitOffer(session, page, take);
  await visitRarer(page, (screen) => take(screen, page));
  await session.close();
};

const main = async (): Promise<void> => {
  buildAll(['chrome', 'pwa']);
  const choice = chosen(process.argv.slice(2));
  if (choice.only.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const surfaces = process.argv.includes('--app')
    ? [application]
    : process.argv.includes('--panel')
      ? [panel]
      : [application, panel];
  for (const language of choice.languages) for (const take of surfaces) await take(language, choice);
  console.log(folder);
};

await main();
