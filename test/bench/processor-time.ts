/** What the whole browser, with all its processes, has taken of the processor. */
import type { Browser } from 'puppeteer-core';

/** @returns milliseconds since the browser began. */
export const processorTime = async (browser: Browser): Promise<number> => {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};
