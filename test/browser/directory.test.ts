import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPage } from '../corpus/draw-page.ts';
import { makeDirectory, STRUCTURE_HEADERS } from '../directory/make-directory.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';

/** In the generated directory. */
const COUNT = 1200;

/** One structure that asks for both, in text: Valmorel. */
const ASKING = '21240383600027';
const asking = `${STRUCTURE_HEADERS.join(';')}\n${ASKING};SIRET;COMMUNE DE VALMOREL;1 place;35000;VALMOREL;Oui;Non;Non;Oui;`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let alone: Alone;
  let panel: Page;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    alone = await openAlone(name, { width: 420, height: 1000 });
    panel = alone.panel;
    const keep = async (file: string, content: Uint8Array | string) => {
      files[file] = await alone.keep(file, content);
    };
    await keep('annuaire.xlsx', await makeDirectory({ structures: COUNT, services: 300 }));
    await keep('valmorel.csv', asking);
    // Long enough to be cancelled on the way.
    const rows = Array.from({ length: 400_000 }, (_, row) => `${30_000_000_000_000 + row};STRUCTURE ${row}`);
    await keep('long.csv', `SIRET;Nom\n${rows.join('\n')}`);
    await keep('photo.png', 'nothing of a table');
    await alone.goTo('#/book');
  });

  afterAll(() => alone?.close());

  const choose = async (file: string) => {
    const input = await panel.waitForSelector('[data-book=directory] input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(files[file] ?? '');
  };
  const press = async (selector: string) =>
    (await panel.waitForSelector(selector))?.evaluate((button) => (button as HTMLElement).click());
  const shot = async (what: string) => {
    if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/${what}-${name}.png`, fullPage: true });
  };

  it('shows what it understood of the file’s columns', async () => {
    await choose('annuaire.xlsx');
    await panel.waitForSelector('.mapping');
    const chosen = (table: string, column: string) =>
      panel.$eval(
        `[data-table=${table}] [name=${column}]`,
        (select) => (select as HTMLSelectElement).selectedOptions[0]?.text,
      );
    expect(await chosen('Structures', 'siret')).toContain('Identifiant');
    expect(await chosen('Structures', 'needsEither')).toContain('Engagement ou code service obligatoire');
    expect(await chosen('Services', 'serviceName')).toContain('Nom du service');
    await shot('mapping');
  });

  it('imports it, and has it after a reload', async () => {
    await press('.mapping [type=submit]');
    await panel.waitForSelector(`[data-directory="${COUNT}"]`);
    // In Firefox's extension pages no load event is told.
    await panel.reload({ waitUntil: [] });
    await panel.waitForSelector(`[data-directory="${COUNT}"]`);
    await shot('directory');
  });

  it('is cancelled on the way, and nothing has changed', async () => {
    await choose('long.csv');
    await press('.mapping [type=submit]');
    await panel.waitForSelector('[data-step=reading]');
    await press('.directory-progress button');
    await panel.waitForSelector('.directory-progress', { hidden: true });
    await panel.waitForSelector(`[data-directory="${COUNT}"]`);
  });

  it('says of a file that is none that it could not be read, or holds no structure', async () => {
    await choose('photo.png');
    await panel.waitForSelector('.mapping, .toast');
    await press('.mapping .quiet');
    await panel.waitForSelector(`[data-directory="${COUNT}"]`);
  });

  it('another takes its place; three letters find in it, and the draft is asked what it asks', async () => {
    await choose('valmorel.csv');
    await press('.mapping [type=submit]');
    await panel.waitForSelector('[data-directory="1"]');
    await alone.drop('facture.pdf', await drawPage([{ x: 50, y: 60, text: 'Facture n° F-2026-118' }]));
    await panelDriver.waitUntilRead(panel);
    await panel.type('.picker input', 'val');
    const choice = await panel.waitForSelector(`.picker-choice[data-siret="${ASKING}"]`);
    expect(await choice?.evaluate((element) => element.textContent)).toContain('VALMOREL');
    await shot('picker');
    await press(`.picker-choice[data-siret="${ASKING}"]`);
    await panel.waitForSelector('[data-field=serviceCode] [data-finding=recipient-service-missing]');
    await panel.waitForSelector('[data-field=buyerName] [data-evidence=known]');
  });

  it('is removed', async () => {
    await alone.goTo('#/book');
    await press('[data-book=directory] .actions button');
    await panel.waitForSelector('[data-directory]', { hidden: true });
  });

  it('comes back when its removal is undone', async () => {
    await press('.toast-action');
    await panel.waitForSelector('[data-directory="1"]');
  });
});
