/** WCAG 2.2 A and AA, as far as a machine can tell, on every screen of both surfaces, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { distOf } from '../support/build-all.ts';
import type { BrowserName } from '../support/find-browser.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { mapPortalHost, portalUrl } from '../support/portal-host.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';
import { visitRarer } from './visit-rarer.ts';
import { goTo, sample, visitDraft, visitFill, visitOffer } from './visit-screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

type AxeResults = { violations: { id: string; nodes: { target: string[] }[] }[]; passes: unknown[] };
type Axe = { run: (root: Document, choices: object) => Promise<AxeResults> };

/** A colour is judged as it stays: what is still fading in would be judged pale. */
const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const { violations, passes } = await page.evaluate(
    (values) => (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values } }),
    levels,
  );
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const themes = ['light', 'dark'] as const;

const inBothThemes = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const theme of themes) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    found.push(...(await violationsIn(page)).map((violation) => `${theme} ${violation}`));
  }
  return found;
};

let session: Session | null = null;
let server: FolderServer | null = null;

afterEach(async () => {
  await session?.close();
  await server?.close();
  [session, server] = [null, null];
});

const openPanel = async (name: BrowserName): Promise<[Session, Page]> => {
  session = await launchBrowser(name, { headless: true, proxyPort: null });
  const panel = await openPanelWindow(session);
  await panel.setViewport({ width: 380, height: 800 });
  return [session, panel];
};

const openApp = async (): Promise<[Session, Page]> => {
  server = await serveFolder(distOf('pwa'), 0);
  session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.origin}/index.html`);
  return [session, page];
};

/** What stands in the way, screen by screen: shown whole when the test fails. */
const audit = () => {
  const found: Record<string, string[]> = {};
  const look = async (screen: string, page: Page) => {
    found[screen] = await inBothThemes(page);
  };
  const nothing = () => Object.fromEntries(Object.keys(found).map((screen) => [screen, []]));
  return { found, look, nothing };
};

describe('nothing stands in the way of anyone', () => {
  it('in the panel, 380 px wide', async () => {
    const [open, panel] = await openPanel('chromium');
    const { found, look, nothing } = audit();
    await visitDraft(open, panel, (screen) => look(screen, panel));
    const openPortal = async () => {
      const portal = await open.browser.newPage();
      await mapPortalHost(portal);
      await portal.goto(portalUrl);
      return portal;
    };
    await visitFill(panel, openPortal, (screen) => look(screen, panel));
    await visitOffer(open, panel, look);
    await visitRarer(panel, (screen) => look(screen, panel));
    expect(found).toEqual(nothing());
    expect(Object.keys(found)).toHaveLength(28);
  });

  it('in the application, 1280 px wide', async () => {
    const [open, page] = await openApp();
    const { found, look, nothing } = audit();
    const places: Record<string, string[]> = {};
    await visitDraft(open, page, async (screen) => {
      places[screen] = await page.evaluate(() => [document.title, document.activeElement?.localName ?? '']);
      await look(screen, page);
    });
    expect(found).toEqual(nothing());
    expect(Object.keys(found)).toHaveLength(8);
    // Each screen is named in the window's title, and has the focus once one has come to it.
    const { 'home-empty': first, 'home-drafts': last, ...others } = places;
    const titles = [first, ...Object.values(others)].map((place) => place?.[0]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(places.copy?.[0]).toBe('F-2026-0147 · Copier · Bordereau');
    expect([...Object.values(others), last].map((place) => place?.[1])).toEqual(Array(7).fill('main'));
  });

  it('on the review screen in Firefox', async () => {
    const [open, panel] = await openPanel('firefox');
    await panelDriver.dropFile(open, panel, sample);
    await panelDriver.waitUntilRead(panel);
    await panel.waitForSelector('[data-screen=check] canvas.snippet[style]');
    expect(await inBothThemes(panel)).toEqual([]);
  });

  it('fits 320 px, and a window at 200 %, without scrolling sideways', async () => {
    const [open, panel] = await openPanel('chromium');
    const wider: string[] = [];
    const look = async (screen: string) => {
      for (const width of [320, 640]) {
        await panel.setViewport({ width, height: 640 });
        const found = await panel.evaluate(() => [
          ...(document.documentElement.scrollWidth > innerWidth ? ['page'] : []),
          ...[...document.querySelectorAll<HTMLElement>('h1, h2, label, .button, .link, .hint, .finding, dd, summary')]
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        ]);
        wider.push(...found.map((what) => `${screen} ${width}: ${what}`));
      }
    };
    await visitDraft(open, panel, look);
    await visitRarer(panel, look);
    expect(wider).toEqual([]);
  });

  it('keeps every edge in forced colours, and stands still where motion is not wanted', async () => {
    const [open, panel] = await openPanel('chromium');
    const client = await panel.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
    const lost: string[] = [];
    await visitDraft(open, panel, async (screen) => {
      const found = await panel.evaluate(() => {
        const controls = document.querySelectorAll<HTMLElement>('.button:not(.quiet), .control, .chip, .draft, .row');
        const bare = [...controls].filter((one) => {
          const { borderTopWidth, borderBottomWidth, borderLeftWidth, textDecorationLine } = getComputedStyle(one);
          if (textDecorationLine === 'underline') return false;
          return ![borderTopWidth, borderBottomWidth, borderLeftWidth].some((width) => Number.parseFloat(width) > 0);
        });
        const moving = document.getAnimations().map(() => 'animation');
        return [...bare.map(({ className }) => className), ...moving];
      });
      lost.push(...found.map((what) => `${screen}: ${what}`));
    });
    expect(lost).toEqual([]);
  });

  it('says aloud what happens: live regions in the accessibility tree', async () => {
    const [open, panel] = await openPanel('chromium');
    await panelDriver.dropFile(open, panel, sample);
    await panelDriver.waitUntilRead(panel);
    const spoken = async (): Promise<string> => {
      const regions = await panel.$$eval('[role=status], [role=alert]', (all) =>
        all.map(({ textContent }) => textContent),
      );
      const tree = JSON.stringify(await panel.accessibility.snapshot({ interestingOnly: false }));
      return regions.filter((text) => text && tree.includes(text.trim().slice(0, 20))).join(' | ');
    };
    expect(await spoken()).toMatch(/à vérifier|to check/);
    await goTo(panel, '#/', 'home');
    await (await panel.waitForSelector('.draft-remove'))?.click();
    await panel.waitForSelector('.toast');
    expect(await spoken()).toContain('F-2026-0147');
  });

  it('and the check sees a fault when there is one', async () => {
    const [, panel] = await openPanel('chromium');
    await goTo(panel, '#/settings', 'settings');
    expect(await violationsIn(panel)).toEqual([]);
    await panel.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('input'));
      document.querySelector<HTMLElement>('h1')?.style.setProperty('color', 'light-dark(#ddd, #333)');
    });
    const faults = (await violationsIn(panel)).map((violation) => violation.replace(/:.*/, ''));
    expect(faults.sort()).toEqual(['color-contrast', 'label']);
  });
});
