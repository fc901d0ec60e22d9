import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl } from './page-snapshot.ts';
import { recogniseScreen } from './recognise-screen.ts';
import { control, formPage } from './snapshot.fixture.ts';

const screenOf = (titles: string[], ...controls: PageControl[]) =>
  recogniseScreen({ titles, controls }, chorusPro)?.name ?? null;
const inBlock = (block: string, label: string) => control(label, { blocks: [block] });

it('knows the form by its labels, whatever its titles', () => {
  expect(recogniseScreen({ ...formPage(), titles: [] }, chorusPro)?.name).toBe('form');
});

it('knows one step of a wizard', () => {
  const block = 'Destinataire de la facture';
  const question = control('Le destinataire est-il l’État ?', { kind: 'radio-group', blocks: [block] });
  expect(screenOf([block], question, inBlock(block, 'SIRET'), inBlock(block, 'Code service'))).toBe('form');
});

it('knows a step by the page that says what is being done, however few its fields', () => {
  const titles = ['Déposer une facture', 'Étape 2 sur 5 : destinataire'];
  expect(screenOf(titles, control('SIRET du destinataire'), control('Code service'))).toBe('form');
  expect(screenOf(['Déposer une facture', 'Recherche avancée'], control('Code service'))).toBe(null);
});

it('knows the upload screen by its title and its file alone', () => {
  expect(screenOf(['Déposer une facture'], control('Choix du fichier à importer', { kind: 'file' }))).toBe('upload');
});

it.each<[string, string | null, PageControl[]]>([
  [
    'a search page',
    null,
    ['Numéro de facture', 'Date de facture', 'Devise', 'Montant TTC', 'N° d’engagement'].map((label) =>
      inBlock('Critères de recherche', label),
    ),
  ],
  ['a sign-in page', null, [control('Identifiant'), control('Mot de passe')]],
  ['a page of another shape', null, [control('SIRET'), control('Nom'), control('Date'), control('Service')]],
])('does not take %s for the portal’s form', (_what, expected, controls) => {
  expect(screenOf(['Factures émises'], ...controls)).toBe(expected);
});

it('takes a form that begins as the upload does for the screen that leaves the fewest of its fields out', () => {
  const own = 'Fournisseur de la facture';
  const begun = [inBlock(own, 'Structure'), inBlock(own, 'Sélectionner un service')];
  const folded = ['Cadre de facturation', 'Destinataire de la facture'].map((title) =>
    control(title, { kind: 'folded' }),
  );
  const titles = ['Déposer une facture', 'Cadre de facturation'];
  expect(screenOf(titles, ...begun, folded[0] as PageControl)).toBe('upload');
  expect(screenOf(titles, ...begun, ...folded)).toBe('form');
  expect(screenOf(['Déposer une facture'], ...folded)).toBe('form');
});

const radio = (text: string, more: string): Partial<PageControl> => ({
  kind: 'radio-group',
  options: [{ value: '0', text, more }],
});

it.each<[string, string, Partial<PageControl>?]>([
  ['upload', 'Pour quelle structure déposez-vous ?', radio('Siège', 'SIRET 897 433 942 00048')],
  ['form', 'Quel est le numéro de la facture ?'],
  ['form', 'Quel est le SIRET du client public ?'],
  ['form', 'À quel service la facture est-elle destinée ?', radio('Routes', 'Code service : ROUTES')],
  ['form', 'À quel service adressez-vous votre facture ?'],
])('knows the %s by « %s », asked alone', (name, question, more) => {
  expect(screenOf(['Déposer une facture', question], control(question, more))).toBe(name);
});
