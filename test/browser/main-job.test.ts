/** The whole job in both browsers, on the built extension and the practice portal under the portal's own name. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldNames } from '../../shared/core/fields.ts';
import { projectRoot } from '../support/build-all.ts';
import { countRequests, type RequestCounter } from '../support/count-requests.ts';
import { describeField, type FormModel, writeValue } from '../support/describe-field.ts';
import { goToForm, openSideBySide, pageModel, type SideBySide, submissionsOf } from '../support/do-the-job.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');

type VatLineTruth = { rate: string; base: string; amount: string };

/** The sample's own truth, written down with it; VAT lines on one line, as a job's table shows them. */
const truth = (): Record<string, string> => {
  const { fields } = JSON.parse(readFileSync(resolve(projectRoot, 'test/corpus/own/facture-exemple.json'), 'utf8'));
  const lines = fields.vatBreakdown as VatLineTruth[];
  return { ...fields, vatBreakdown: lines.map(({ rate, base, amount }) => `${rate}/${base}/${amount}`).join(' ') };
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let counter: RequestCounter;
  let sideBySide: SideBySide;
  let uploaded: FormModel;

  beforeAll(async () => {
    counter = await countRequests();
    session = await launchBrowser(name, { headless: true, proxyPort: counter.port });
    sideBySide = await openSideBySide(session);
  });

  afterAll(async () => {
    await session?.close();
    counter?.close();
  });

  it('reads the dropped invoice as its truth says, and stores it', async () => {
    await panelDriver.dropFile(session, sideBySide.panel, sample);
    const draft = await panelDriver.waitUntilRead(sideBySide.panel);
    const read = Object.fromEntries(
      fieldNames.flatMap((name) => {
        const reading = draft.fields[name];
        return reading ? [[name, writeValue(name, reading.value)]] : [];
      }),
    );
    expect(read).toMatchObject(
      Object.fromEntries(Object.entries(truth()).map(([name, value]) => [name, String(value)])),
    );
  });

  it('uploads the PDF and fills the first screen', async () => {
    const { panel, portal } = sideBySide;
    await panelDriver.openFill(panel);
    await panelDriver.fillWhatIsEmpty(panel, 'upload');
    uploaded = await pageModel(portal);
    expect(uploaded).toMatchObject({
      fileName: 'facture-exemple.pdf',
      format: 'PDF_NON_SIGNE',
      structure: expect.stringContaining('12345678200069'),
    });
  });

  it('resumes by itself after the reload and leaves every recognised value alone', async () => {
    const { panel, portal } = sideBySide;
    await goToForm(portal);
    await panelDriver.waitForScreen(panel, 'form');
    const before = await pageModel(portal);
    const recognised = Object.entries(before).filter(([, text]) => typeof text === 'string' && text !== '');
    await panelDriver.fillWhatIsEmpty(panel, 'form');
    const after = await pageModel(portal);
    expect(recognised.length).toBeGreaterThan(3);
    expect(Object.fromEntries(recognised.map(([key]) => [key, after[key]]))).toEqual(Object.fromEntries(recognised));
    const report = await panelDriver.shownReport(panel);
    expect(report.filter(({ comparison }) => comparison === 'different').length).toBeGreaterThan(0);
  });

  it('writes our value where the user says so; then the form holds every field', async () => {
    const { panel, portal } = sideBySide;
    await panelDriver.fillScreen(panel, 'form');
    const draft = await panelDriver.storedDraft(panel);
    const model = { ...uploaded, ...(await pageModel(portal)) };
    const wrong = fieldNames
      .filter((field) => draft.fields[field])
      .map((field) => describeField(field, draft, model))
      .filter(({ ok }) => !ok);
    expect(wrong).toEqual([]);
    const report = await panelDriver.shownReport(panel);
    // « Raison sociale » is the portal's to say: it follows the SIRET, and ours is only compared with it.
    const left = report.filter(({ status }) => status === 'different' || status === 'not-found');
    expect(left.filter(({ comparison }) => comparison !== 'locked')).toEqual([]);
  });

  it('has submitted nothing, and the counter counts when a person submits', async () => {
    const { portal } = sideBySide;
    expect(await submissionsOf(portal)).toBe(0);
    await (await portal.waitForSelector('::-p-xpath(//button[normalize-space()="Valider et envoyer"])'))?.click();
    await portal.waitForFunction(() => document.documentElement.dataset.submissions === '1');
  });

  it('has sent nothing, and the counter counts when something tries', async () => {
    expect([...counter.out(), ...sideBySide.asked]).toEqual([]);
    const elsewhere = await session.browser.newPage();
    await elsewhere.evaluate(() => fetch('https://temoin.example/', { mode: 'no-cors' }).catch(() => 'refused'));
    expect(counter.out()).toEqual(['temoin.example']);
  });

  it('is kept from sending by its own policy', async () => {
    const answer = await sideBySide.panel.evaluate(() =>
      fetch('https://fuite.example/').then(
        () => 'sent',
        () => 'stopped',
      ),
    );
    expect(answer).toBe('stopped');
    expect(counter.out()).not.toContain('fuite.example');
  });
});
