/** Starts a real browser with the built extension in it, and opens its panel beside the page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../extension/extension-manifest.ts';
import { distOf } from './build-all.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';

const PANEL = 'extension/panel/index.html';
const FIREFOX_UUID = '7b1e6f0a-5d0c-4f0e-9a51-0b0d5c0a9e01';

const NOWHERE = 'http://127.0.0.1:9/';

export type Session = {
  name: BrowserName;
  browser: Browser;
  /** Address of the extension's panel page. */
  panelUrl: string;
  close: () => Promise<void>;
  /** Ends the process at once, as a crash would: nothing is said to the browser. */
  kill: () => Promise<void>;
};

export type LaunchChoices = {
  headless: boolean;
  /** All that is not for this machine goes to this port of it. */
  proxyPort: number | null;
  /** A folder to keep what the browser stores, across two launches; a throw-away one otherwise. */
  profile?: string;
  extension?: boolean;
  /** The portal's name is answered by a server of this machine, which cannot have its certificate. */
  anyCertificate?: boolean;
};

export const launchBrowser = async (name: BrowserName, choices: LaunchChoices): Promise<Session> => {
  const profile = choices.profile ?? (await mkdtemp(join(tmpdir(), 'bordereau-')));
  const executablePath = await findBrowser(name);
  const options = name === 'chromium' ? chromium(choices) : firefox(choices);
  const browser = await puppeteer.launch({
    ...options,
    executablePath,
    userDataDir: profile,
    headless: choices.headless,
    acceptInsecureCerts: choices.anyCertificate ?? false,
    env: inFrench(),
  });
  const panelUrl = choices.extension === false ? '' : await loadExtension(name, browser);
  const close = async () => {
    await browser.close();
    if (!choices.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { name, browser, panelUrl, close, kill: () => kill(browser) };
};

/** A French portal deserves a French browser; on Linux Chromium takes its language from here, not from `--lang`. */
const inFrench = () => ({ ...process.env, LANGUAGE: 'fr' });

const kill = async (browser: Browser): Promise<void> => {
  const child = browser.process();
  if (!child) throw new Error('Ce navigateur n’a pas été lancé d’ici.');
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
};

const chromium = ({ proxyPort, headless, anyCertificate }: LaunchChoices): LaunchOptions => ({
  pipe: true,
  enableExtensions: true,
  defaultViewport: headless ? { width: 1000, height: 900 } : null,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
    ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    // The browser's own look-ups (updates, account) are sent to a closed port of this machine: what is counted is ours.
    ...['gaia-url', 'google-url', 'apps-gallery-update-url', 'variations-server-url'].map(
      (name) => `--${name}=${NOWHERE}`,
    ),
    `--component-updater=url-source=${NOWHERE}`,
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,MediaRouter',
    '--lang=fr-FR',
    '--accept-lang=fr-FR,fr',
  ],
});

const firefox = ({ proxyPort, headless }: LaunchChoices): LaunchOptions => ({
  browser: 'firefox',
  defaultViewport: headless ? { width: 1000, height: 900 } : null,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
    // A temporary add-on forgets its data when the browser goes; an installed one, as users have it, does not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': 'fr-FR, fr',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(proxyPort
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
        }
      : {}),
  },
});

const loadExtension = async (name: BrowserName, browser: Browser): Promise<string> => {
  const id = await browser.installExtension(distOf(name === 'chromium' ? 'chrome' : 'firefox'));
  return name === 'chromium' ? `chrome-extension://${id}/${PANEL}` : `moz-extension://${FIREFOX_UUID}/${PANEL}`;
};

/** Opens the panel's page in a window of its own, so that the portal's stays in sight as beside a side panel. Firefox over BiDi reports no load event for it, so it is not waited for. */
export const openPanelWindow = async ({ name, browser, panelUrl }: Session, hash = ''): Promise<Page> => {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(`${panelUrl}${hash}`, name === 'firefox' ? { waitUntil: [] } : {});
  return page;
};

/** Chromium's real side panel: it only opens from a click, so one is made on a page of the extension. */
export const openSidePanel = async ({ browser, panelUrl }: Session, beside: Page): Promise<Page> => {
  await beside.goto(panelUrl);
  await beside.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'open-side-panel';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.onclick = async () => {
      const { id } = (await chrome.tabs.getCurrent()) ?? {};
      if (id !== undefined) await chrome.sidePanel.open({ tabId: id });
    };
    document.body.append(button);
  });
  const opened = browser.waitForTarget((target) => target.url() === panelUrl && target !== beside.target());
  await beside.click('#open-side-panel');
  return (await opened).asPage();
};
