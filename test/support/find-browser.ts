/** Finds a browser on this machine, or installs one: the system's package manager first, then a download. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type BrowserSource = {
  variable: string;
  commands: string[];
  paths: string[];
  debianPackage: string;
  download: 'chrome' | 'firefox';
};

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const sources: Record<BrowserName, BrowserSource> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    debianPackage: 'chromium',
    download: 'chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    download: 'firefox',
  },
};

/**
 * @returns the path of an executable.
 * @throws Error with a plain sentence when there is none and none could be installed.
 */
export const findBrowser = async (name: BrowserName): Promise<string> =>
  chosen(name) ?? installed(name) ?? fromPackageManager(name) ?? (await fromDownload(name));

const chosen = (name: BrowserName): string | undefined => {
  const { variable } = sources[name];
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} désigne « ${path} », qui n’existe pas.`);
  return path || undefined;
};

const installed = (name: BrowserName): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const { commands, paths } = sources[name];
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths].find(existsSync);
};

const fromPackageManager = (name: BrowserName): string | undefined => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.error(`Installation de ${sources[name].debianPackage} par le système…`);
  const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', sources[name].debianPackage], quiet);
  return installed(name);
};

const fromDownload = async (name: BrowserName): Promise<string> => {
  const { download, variable } = sources[name];
  const folder = join(homedir(), '.cache', 'bordereau-browsers');
  try {
    const output = execFileSync(
      process.platform === 'win32' ? 'npx.cmd' : 'npx',
      ['@puppeteer/browsers', 'install', `${download}@stable`, '--path', folder, '--format', '{{path}}'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' },
    );
    const path = output.trim().split('\n').at(-1)?.trim();
    if (path && existsSync(path)) return path;
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
  }
  const wanted = name === 'chromium' ? 'Chromium, Chrome ou Edge' : 'Firefox';
  throw new Error(
    `Aucun navigateur ${wanted} trouvé, et aucun n’a pu être installé : installez-le, ou indiquez son chemin dans la variable ${variable}.`,
  );
};
