/** Each of our own invoices goes from the drop to a filled form, as `npm start -- --headless` does it. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { casesIn } from '../support/cases-in.ts';
import { doTheJob } from '../support/do-the-job.ts';

const invoices = ['facture-exemple-facturx', 'avoir-partiel', 'pied-de-page-bavard', 'tableau-au-dessus'];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it.each(casesIn(name, invoices, 3))('%s', async (invoice) => {
    const job = await doTheJob(name, resolve(projectRoot, 'test/corpus/own', `${invoice}.pdf`));
    expect(job.fields.filter(({ ok }) => !ok)).toEqual([]);
    expect(job.fields.filter(({ onForm }) => onForm !== null).length).toBeGreaterThan(12);
    expect([job.requestsOut, job.submissions]).toEqual([0, 0]);
  });
});
