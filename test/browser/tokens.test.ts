/** A value that the page draws as a token in the stead of the input it was searched by, with a button that takes it away. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { planUndo } from '../../shared/core/portal/plan-undo.ts';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, runSteps } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

const OURS = '11000201100044 – Services de l’État';
const THEIRS = '12345678200028 – Commune de Test';

/** `drawn`: what stands in the box, `held` being what is chosen there. */
const script = (drawn: string, known = [OURS, THEIRS], first = THEIRS) => `
  let held = ${JSON.stringify(first)}; window.heldNow = () => held.slice(0, 14); window.pressed = 0;
  const box = document.querySelector('#box'); const drawn = ${drawn};
  const choose = (text) => { held = text; box.innerHTML = drawn(text) + '<ul hidden></ul>'; };
  box.oninput = ({ target }) => setTimeout(() => { const list = box.querySelector('ul'); const found = ${JSON.stringify(known)}.filter((each) => target.value.length > 2 && each.includes(target.value));
    list.hidden = false; list.innerHTML = found.map((each) => '<li role="option">' + each.replace(' –', ' -') + '</li>').join('') || '<li>Aucun résultat</li>'; }, 200);
  box.onclick = ({ target }) => { if (target.closest('button')) { window.pressed += 1; choose(''); } if (target.matches('[role=option]')) choose(target.textContent.replace(' -', ' –')); };
  choose(held);`;

const shapes: Record<string, string> = {
  'over an input that hides': `(text) => '<input id="s"' + (text && ' hidden') + '><span' + (text ? '' : ' hidden') + '>' + text + ' <button type="button" aria-label="Retirer">✕</button></span>'`,
  'in the place of its input': `(text) => text ? '<div class="chip"><span>' + text + '</span><button type="button" title="Supprimer ' + text.slice(17) + '"><svg width="9" height="9"></svg></button></div>' : '<input id="s" role="combobox">'`,
  'in an input that is only read then': `(text) => '<input id="s" size="40" value="' + text + '"' + (text && ' readonly') + '>' + (text && '<button type="button">Effacer la sélection</button>')`,
};

const ours = { chosen: ({ target }: { target: string }) => target === 'buyerSiret' };

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (drawn: string, known?: string[], first?: string) => {
    page = await pages.open({
      html: `<form>${totals}${recipient(`<div><label for="s">SIRET</label><div id="box"></div></div>`)}<button>Valider</button></form>`,
      script: script(drawn, known, first),
    });
  };
  const rowNow = async () =>
    planFill(draftOf(), chorusPro, await look(page)).rows.find(({ target }) => target === 'buyerSiret');
  const heldNow = () => page.evaluate('heldNow()');

  it.each(casesIn(name, Object.entries(shapes), 2))(
    'is compared %s, and changed once ours is chosen',
    async (_, drawn) => {
      await open(drawn);
      expect(await rowNow()).toMatchObject({ comparison: 'different', page: THEIRS });
      expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('different: page-has-other-value');
      expect(await page.evaluate('pressed')).toBe(0);
      const before = await look(page);
      const { status, plan } = await fillFrom(page, draftOf(), ours);
      expect([status.buyerSiret, await heldNow()]).toEqual(['filled', '11000201100044']);
      expect(await rowNow()).toMatchObject({ comparison: 'same', page: OURS });
      const steps = plan.rows.flatMap(({ step, target }) => (step && target === 'buyerSiret' ? [step] : []));
      const undo = planUndo({ before, steps, after: await look(page) });
      await runSteps(page, undo.steps);
      expect([undo.byHand, await heldNow()]).toEqual([[], '12345678200028']);
    },
  );

  it.each(casesIn(name, Object.entries(shapes).slice(1), 1))(
    '%s, is there again where the search knows nothing of ours',
    async (_, drawn) => {
      await open(drawn, [THEIRS]);
      expect((await fillFrom(page, draftOf(), ours)).status.buyerSiret).toBe('refused: option-missing');
      expect(await heldNow()).toBe('12345678200028');
    },
  );

  it.each(casesIn(name, Object.entries(shapes), 2))('%s, is read back where there was none', async (_, drawn) => {
    await open(drawn, [OURS, THEIRS], '');
    const [before, { status, plan }] = [await look(page), await fillFrom(page, draftOf())];
    expect([status.buyerSiret, await heldNow()]).toEqual(['filled', '11000201100044']);
    const steps = plan.rows.flatMap(({ step, target }) => (step && target === 'buyerSiret' ? [step] : []));
    await runSteps(page, planUndo({ before, steps, after: await look(page) }).steps);
    expect(await heldNow()).toBe('');
  });

  it('is compared and changed in a panel that is closed', async () => {
    await open(Object.values(shapes)[0] ?? '');
    await page.evaluate(
      `const panel = document.createElement('details'); panel.innerHTML = '<summary>Qui ?</summary>'; const all = document.querySelector('h2'); all.after(panel); panel.append(panel.nextElementSibling);`,
    );
    expect(await rowNow()).toMatchObject({ comparison: 'different', page: THEIRS });
    expect((await fillFrom(page, draftOf(), ours)).status.buyerSiret).toBe('filled');
  });

  it('is told to be gone where nothing gives it back', async () => {
    await open(Object.values(shapes)[0] ?? '', []);
    const { outcomes } = await fillFrom(page, draftOf(), ours);
    expect(outcomes.find(({ target }) => target === 'buyerSiret')).toMatchObject({ status: 'refused', page: '' });
    expect(await heldNow()).toBe('');
  });

  const row = (more: string) => `<span>${THEIRS}</span> ${more}`;
  const DELETES = '<button type="button" class="no">Supprimer</button>';

  const counterExamples = [
    `<table><tr><th>SIRET</th><td>${row('')}</td><td>${DELETES}</td></tr></table>`,
    `<ul><li><label>SIRET</label> ${row(DELETES)}</li></ul>`,
    `<div><label for="s">SIRET</label><div>${row('<button type="button" class="no" aria-label="Supprimer la facture">✕</button>')}</div></div>`,
    `<div><label for="s">SIRET</label><div>${row(DELETES)}</div></div>`,
    `<div><label for="s">SIRET</label><div>${row('<button class="no" aria-label="Retirer">✕</button>')}</div></div>`,
    `<div><label for="s">SIRET</label><input id="s" hidden><div>${row('')}</div><label>Code <input></label><button type="button" class="no">Effacer</button></div>`,
    `<div><label for="s">SIRET</label><input id="s" readonly value="${THEIRS}"><button type="button" class="no">Effacer la facture</button></div>`,
    `<div><label for="s">SIRET</label><input id="s" readonly value="${THEIRS}"> <button type="button">Voir</button><button type="button" class="no">Effacer</button></div>`,
    `<div><label for="s">SIRET</label><input id="s" hidden><span>${row(DELETES)}</span></div>`,
  ];
  it.each(casesIn(name, counterExamples, 4))(
    'presses nothing that may take away more than a value: %s',
    async (inner) => {
      page = await pages.open({
        html: `<form>${totals}${recipient(inner)}</form>`,
        script: `window.pressed = 0; document.addEventListener('click', (e) => { if (e.target.closest('.no')) { e.preventDefault(); pressed += 1; } });`,
      });
      await fillFrom(page, draftOf(), { chosen: () => true });
      expect(await page.evaluate('pressed')).toBe(0);
    },
  );
});
