/** `npm run try` as a command, against pages served by another program: where values differ, the human may keep the page's. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PortalModel } from '../portal-pages/page-model.ts';
import { projectRoot } from '../support/build-all.ts';
import { casesIn } from '../support/cases-in.ts';
import { expected } from '../support/portal-page-run.ts';
import { type PortalServer, servePortal } from '../support/portal-server.ts';
import type { TryReport } from '../support/try-page.ts';

/** Each has some fields filled already, as the portal's own recognition does; the draft says otherwise of all of them. */
const pages = ['vue', 'jquery', 'trap'] as const;
const values = {
  ...expected,
  invoiceNumber: 'F2026-777',
  issueDate: '2026-03-04',
  documentType: 'creditNote',
  commitmentNumber: '0000099999',
  totalNet: '100.00',
  totalVat: '20.00',
  totalGross: '120.00',
  amountDue: '120.00',
  vatBreakdown: [{ rate: '20', base: '100.00', amount: '20.00' }],
};

const heldIn = (model: PortalModel): PortalModel =>
  Object.fromEntries(
    Object.entries(model).filter(([, value]) => value !== '' && value !== 'false' && !Array.isArray(value)),
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let server: PortalServer;
  let folder: string;
  beforeEach(async () => {
    server = await servePortal();
    folder = await mkdtemp(join(tmpdir(), 'bordereau-try-'));
  });
  afterEach(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it.each(casesIn(browser, pages, 3))('keeps all that %s held, and fills the rest', async (page) => {
    const given = join(folder, 'values.json');
    await writeFile(given, JSON.stringify(values));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        ...['test/support/try.ts', '--json', '--browser', browser, '--differences', 'keep'],
        ...['--url', `https://cpro.chorus-pro.gouv.fr/cpp/${page}/index.html`, '--map', `127.0.0.1:${server.port}`],
        ...['--pdf', 'shared/ui/sample/facture-exemple.pdf', '--values', given],
      ],
      { cwd: projectRoot, maxBuffer: 2 ** 24 },
    );
    const { screens, requestsOut, sentWhileFilling } = JSON.parse(stdout) as TryReport;
    expect({ requestsOut, sentWhileFilling }).toEqual({ requestsOut: [], sentWhileFilling: [] });
    const loads = server.loads();
    for (const { first, last, submissions } of loads) {
      expect(last).toMatchObject(heldIn(first));
      expect(submissions).toBe(0);
    }
    const rows = screens.flatMap(({ rows }) => rows);
    expect(rows.filter(({ status }) => status === 'different').length).toBeGreaterThan(0);
    expect(rows.filter(({ status }) => status === 'filled').length).toBeGreaterThan(5);
  });
});
