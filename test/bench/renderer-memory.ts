/** What the page's process and its threads hold, as the system counts it. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** @returns the largest renderer's resident memory at its highest, in bytes; null where the system does not tell (not Linux). */
export const rendererMemory = async (browser: Browser): Promise<number | null> => {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => peakOf(id)));
  return sizes.includes(null) ? null : Math.max(...sizes.map(Number));
};

const peakOf = async (process: number): Promise<number | null> => {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : null;
};
