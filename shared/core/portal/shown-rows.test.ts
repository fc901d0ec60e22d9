import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage } from './snapshot.fixture.ts';

const row = (edits: { label: string; value: string }[], locked = false) => {
  const opener = control('Modifier', {
    kind: 'folded',
    blocks: ['RÉFÉRENCES'],
    placeholder: 'Modifier',
    locked,
    edits,
  });
  const isOther = ({ labels }: { labels: { text: string }[] }) => !labels.some(({ text }) => /engagement/.test(text));
  const page = formPage((all) => [...all.filter(isOther), opener]);
  return planFill(draftOf(), chorusPro, page).rows.find(({ target }) => target === 'commitmentNumber');
};

it.each(['Non renseigné', '—', 'À compléter', ''])('opens a row that shows nothing: %s', (value) => {
  expect(row([{ label: 'N° d’engagement', value }])).toMatchObject({
    comparison: 'empty',
    page: '',
    step: { action: { kind: 'open', row: true } },
  });
});

it('compares what a row shows before anything is opened', () => {
  expect(row([{ label: 'N° d’engagement', value: '442136' }])).toMatchObject({
    comparison: 'different',
    page: '442136',
  });
  expect(row([{ label: 'N° d’engagement', value: '0000048295' }])).toMatchObject({ comparison: 'same', step: null });
});

it('opens none where two may be the field, or where none is', () => {
  const twice = ['N° d’engagement', 'Numéro d’engagement'].map((label) => ({ label, value: '' }));
  expect(row(twice)?.step).toBeNull();
  expect(row([{ label: 'N° de téléphone', value: '' }])?.step).toBeNull();
});

it('leaves it to the user to press what may send', () => {
  expect(row([{ label: 'N° d’engagement', value: '' }], true)).toMatchObject({
    comparison: 'by-hand',
    step: null,
    press: { for: 'open', button: 'Modifier' },
  });
});
