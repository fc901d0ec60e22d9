/** What the page's process and its threads hold, as the system counts it. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/**
 * Resident memory in bytes. `peak` and `program`: at its highest, and how much of that is the browser's own program, which all
 * its processes share. `pictures`: what is shared with other processes now, where Chromium keeps the pictures that it decoded.
 */
export type RendererMemory = { peak: number; program: number; pictures: number };

/** @returns that of the renderer whose peak is the highest; null where the system does not tell (not Linux). */
export const rendererMemory = async (browser: Browser): Promise<RendererMemory | null> => {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const all = (await Promise.all(renderers.map(({ id }) => memoryOf(id)))).filter((memory) => memory !== null);
  return all.toSorted((one, other) => other.peak - one.peak)[0] ?? null;
};

const memoryOf = async (process: number): Promise<RendererMemory | null> => {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  const bytes = (name: string): number => 1024 * Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]);
  const memory = { peak: bytes('VmHWM'), program: bytes('RssFile'), pictures: bytes('RssShmem') };
  return Number.isNaN(memory.peak) ? null : memory;
};
