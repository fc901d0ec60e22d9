/** A form laid flat: fields, what the page tells of them and the buttons that go with them stand side by side, in no box of their own. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { cell, heads, line, list, twoRates } from './vat-shapes.ts';

const group = (label: string, field: string) => `<div class="group"><label>${label} ${field}</label></div>`;
const siret = (value = '') => group('SIRET du destinataire', `<input value="${value}">`);
const services = (...codes: string[]) =>
  group(
    'Code service',
    `<select><option value="">Choisir</option>${codes.map((code) => `<option>${code}</option>`).join('')}</select>`,
  );
const found = (name: string) => `<p>Raison sociale : <b>${name}</b></p>`;
const sends = (name: string) => `<button name="do">${name}</button>`;
const VERIFY = sends('Vérifier le destinataire et charger ses services');

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const fill = async (html: string, draft = draftOf()) => {
    const page = await open({
      html: `<form>${html}${totals}${sends('Suivant')}</form>`,
      script: `window.sent = 0; document.addEventListener('submit', (e) => { e.preventDefault(); window.sent += 1; });`,
    });
    const { plan, status } = await fillFrom(page, draft);
    const row = (target: string) => plan.rows.find((each) => each.target === target);
    expect(await page.evaluate('sent')).toBe(0);
    return { status, row };
  };

  it('says that a structure waits for its search, and whether it has been found', async () => {
    const before = await fill(siret() + VERIFY + found('') + services());
    expect([before.status.buyerSiret, before.row('buyerSiret')?.search]).toEqual([
      'refused: by-hand',
      'Vérifier le destinataire et charger ses services',
    ]);
    const after = await fill(siret(values.buyerSiret) + VERIFY + found('MAIRIE') + services('SFACETAT'));
    expect(after.status).toMatchObject({ buyerSiret: 'already-right', serviceCode: 'filled' });
  });

  it('takes the search of a service for that of no structure', async () => {
    const { status } = await fill(siret() + sends('Rechercher un service') + services('SFACETAT'));
    expect(status).toMatchObject({ buyerSiret: 'filled', serviceCode: 'filled' });
  });

  it.each([
    ['behind it', services() + sends('Actualiser la liste des services')],
    ['before it', VERIFY + services('D5')],
    ['in its box', services().replace('</div>', `<button title="Actualiser">↻</button></div>`)],
  ])('says what fills a list that has not our value: %s', async (_, html) => {
    const { status, row } = await fill(html);
    expect(status.serviceCode).toBe('refused: option-missing');
    expect(row('serviceCode')?.press).toMatchObject({ for: 'list' });
  });

  it('says nothing of another button, nor where the list has our value', async () => {
    expect((await fill(services() + sends('Enregistrer'))).row('serviceCode')?.press).toBeUndefined();
    const { status, row } = await fill(services('SFACETAT') + sends('Actualiser la liste des services'));
    expect([status.serviceCode, row('serviceCode')?.press]).toEqual(['filled', undefined]);
  });

  const detail = (rows: number) =>
    `<h3>Détail</h3><div class="table"><table>${heads('Taux (%)', 'Base HT', 'Montant TVA')}<tbody>${line(list(['20', '5,5']), cell('base'), cell('amount')).repeat(rows)}</tbody></table></div>`;

  it.each(['Ajouter un taux', 'Ajouter une ligne'])(
    'asks for the rows of a VAT detail that « %s » adds',
    async (adder) => {
      const { status, row } = await fill(detail(1) + sends(adder), twoRates);
      expect(status.vatBreakdown).toBe('refused: by-hand');
      expect(row('vatBreakdown')?.press).toEqual({ for: 'add', button: adder, times: 1 });
      expect((await fill(detail(2) + sends(adder), twoRates)).status.vatBreakdown).toBe('filled');
    },
  );

  it('takes a line of something else, which another field parts from the table, for no row of it', async () => {
    const { status } = await fill(detail(2) + group('Commentaire', '<input>') + sends('Ajouter une ligne'), twoRates);
    expect(status.vatBreakdown).toBe('filled');
    const apart = `<section>${detail(2).replace('Détail', 'Détail de la TVA')}${sends('Ajouter une pièce')}</section>`;
    const other = await fill(apart, twoRates);
    expect(other.status.vatBreakdown).toBe('filled');
  });
});
