import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { FillTarget } from './fill-types.ts';
import type { Flow } from './goes-on.ts';
import type { PageControl } from './page-snapshot.ts';
import { recogniseScreen } from './recognise-screen.ts';
import { control, formPage } from './snapshot.fixture.ts';

const screenOf = (titles: string[], ...controls: PageControl[]) =>
  recogniseScreen({ titles, controls }, chorusPro)?.name ?? null;
const flowOf = (...titles: string[]): Flow => ({
  pages: [{ titles, controls: [] }],
  right: new Set(['invoiceNumber', 'issueDate', 'totalGross']),
});
const inBlock = (block: string, label: string) => control(label, { blocks: [block] });

it('knows the form by its labels, whatever its titles', () => {
  expect(recogniseScreen({ ...formPage(), titles: [] }, chorusPro)?.name).toBe('form');
});

it('counts no totals that a summary beside the upload only shows', () => {
  const shown = ['Montant HT', 'Montant TVA', 'Montant TTC', 'Net à payer'].map((label) =>
    control(label, { blocks: ['Récapitulatif'], locked: true }),
  );
  const asked = ['Cadre de facturation', 'Structure', 'Sélectionner un service'].map((label) =>
    control(label, { kind: 'lookup', blocks: ['1. Dépôt'] }),
  );
  const page = (...totals: PageControl[]) => screenOf(['Déposer une facture', '1. Dépôt'], ...asked, ...totals);
  expect(page(...shown)).toBe('upload');
  expect(page(...shown.map((each) => ({ ...each, locked: false })))).toBe('form');
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

it('takes a service asked alone for that of the block it stands in, else for the one that was not right before', () => {
  const titles = ['Déposer une facture'];
  const [service, theirs, ours] = [undefined, 'Service destinataire', 'Fournisseur'].map((title) =>
    control('Code service', { kind: 'select', blocks: title ? [title] : [] }),
  ) as [PageControl, PageControl, PageControl];
  expect(screenOf(titles, theirs)).toBe('form');
  expect(screenOf(titles, ours)).toBe('upload');
  const after = (right: FillTarget) =>
    recogniseScreen({ titles, controls: [service] }, chorusPro, { pages: [], right: new Set([right]) })?.name;
  expect([after('supplierService'), after('serviceCode')]).toEqual(['form', 'upload']);
});

describe('a page that says little, in a tab where the deposit was begun', () => {
  const [payment, due] = [control('Mode de règlement', { kind: 'select' }), control('Total à régler')];
  const screenIn = (flow: Flow, titles: string[], ...controls: PageControl[]) =>
    recogniseScreen({ titles, controls }, chorusPro, flow)?.name ?? null;

  it('is its next step by the number it bears, or by what is yet to be asked', () => {
    expect(screenIn(flowOf('Étape 4/5'), ['Étape 5/5'], payment)).toBe('form');
    expect(screenIn(flowOf('Étape 4/5'), ['Règlement'], payment, due)).toBe('form');
    expect(screenIn(flowOf('Espace fournisseurs'), ['Espace fournisseurs', 'Règlement'], payment)).toBe('form');
    const search = control('Mots clés', { aside: true, part: 2 });
    expect(screenIn(flowOf('Étape 4/5'), ['Étape 5/5'], search, payment, due)).toBe('form');
  });

  it('is nothing of the kind otherwise', () => {
    expect(screenOf(['Étape 5/5'], payment, due)).toBe(null);
    expect(screenIn(flowOf('Étape 4/5'), ['Mon compte'], payment)).toBe(null);
    const others = ['Nom', 'Courriel', 'Téléphone'].map((label) => control(label));
    expect(screenIn(flowOf('Étape 4/5'), ['Étape 5/5'], payment, ...others)).toBe(null);
    const known = [control('Numéro de facture'), control('Date de facture')];
    expect(screenIn(flowOf('Étape 4/5'), ['Factures émises'], ...known, payment)).toBe(null);
    expect(screenIn(flowOf('Étape 4/5'), ['Rechercher une facture'], payment, due)).toBe(null);
    expect(screenIn(flowOf('Étape 4/5'), ['Suivi des paiements'], payment, due)).toBe(null);
    const login = [control('Identifiant'), control('Mot de passe')];
    expect(screenIn(flowOf('Étape 4/5'), ['Étape 4/5'], ...login)).toBe(null);
    expect(screenIn(flowOf('Étape 4/5'), ['Étape 4/5'], control('Votre courriel'))).toBe(null);
  });
});
