import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { matchFields } from './match-fields.ts';
import type { PageControl } from './page-snapshot.ts';
import { control, texts } from './snapshot.fixture.ts';

const form = chorusPro.screens.find(({ name }) => name === 'form');
if (!form) throw new Error('no form');

const matchesOf = (...controls: PageControl[]) => matchFields({ titles: [], controls }, form);
const tipped = (label: string, tip: string, more: Partial<PageControl> = {}) =>
  control(label, {
    labels: [
      { text: label, source: 'label' },
      { text: tip, source: 'tip' },
    ],
    ...more,
  });
const payments = { kind: 'select', options: texts('--', 'Par virement', 'Par chèque') } as const;

describe('« Structure » on a form of one page', () => {
  const first = { blocks: ['1. Fichier et cadre'] };
  const cadre = control('Cadre de facturation', { kind: 'lookup', ...first });
  const structure = control('Structure *', { kind: 'lookup', ...first });
  const shown = control('SIRET', { blocks: ['Fournisseur'], readOnly: true, locked: true, value: '89743394200055' });
  const buyer = control('SIRET', { kind: 'lookup', blocks: ['Client public'] });
  const sellerOf = (...controls: PageControl[]) => matchesOf(...controls).get('sellerSiret');

  it('is the depositor’s beside the invoicing frame', () => {
    expect(sellerOf(cadre, structure, shown, buyer)).toBe(structure);
    expect(sellerOf(cadre, structure, buyer)).toBe(structure);
  });

  it('is asked here, whatever a step that is not open shows of it, dead or read-only', () => {
    for (const how of [{ readOnly: true }, {}]) {
      const later = control('SIRET', { blocks: ['Fournisseur'], locked: true, putAway: true, ...how });
      expect(sellerOf(cadre, structure, later, buyer)).toBe(structure);
    }
    const dead = control('SIRET', { blocks: ['Fournisseur'], locked: true });
    expect(sellerOf(cadre, structure, dead, buyer)).toBe(dead);
  });

  it('is the depositor’s where it is called after the deposit', () => {
    const deposit = control('Structure de dépôt *', { kind: 'lookup' });
    expect(sellerOf(deposit, buyer)).toBe(deposit);
  });

  it('is nobody’s where it might be another’s', () => {
    const [apart, typed] = [
      control('Structure', { kind: 'lookup', blocks: ['Validation'] }),
      control('Structure', first),
    ];
    expect(sellerOf(cadre, structure)).toBe('not-on-page');
    expect(sellerOf(cadre, apart, buyer)).toBe('not-on-page');
    expect(sellerOf(cadre, typed, buyer)).toBe('not-on-page');
    expect(sellerOf(structure, buyer)).toBe('not-on-page');
    const alone = control('Structure', { kind: 'select' });
    expect(sellerOf(control('Cadre de facturation', { kind: 'select' }), alone, buyer)).toBe('not-on-page');
  });

  it.each(['Service', 'Sélectionner un service :'])('and so is « %s » there', (label) => {
    const service = control(label, { kind: 'select', ...first });
    const serviceOf = (...controls: PageControl[]) => matchesOf(...controls).get('supplierService');
    expect(serviceOf(cadre, structure, service, buyer)).toBe(service);
    const [boxed, inIts] = [cadre, service].map((each) => ({
      ...each,
      blocks: [`${each.labels[0]?.text} *`, ...each.blocks],
    }));
    if (boxed && inIts) expect(serviceOf(boxed, inIts, buyer)).toBe(inIts);
    const beside = control('SIRET destinataire', { kind: 'lookup', ...first });
    expect(serviceOf(cadre, service, beside)).toBe('not-on-page');
  });

  it('leaves the field to what bears its name', () => {
    const own = control('SIRET', { kind: 'lookup', blocks: ['Fournisseur'] });
    expect(sellerOf(cadre, structure, own, buyer)).toBe(own);
  });
});

describe('a control without its usual name', () => {
  it('is known by its hint', () => {
    const asked = tipped('Comment serez-vous payé ?', 'Mode de règlement', { kind: 'select' });
    expect(matchesOf(asked).get('paymentMeans')).toBe(asked);
  });

  it('is known by what there is to choose', () => {
    const [asked, type] = [
      control('Comment ?', payments),
      control('Que déposez-vous ?', { kind: 'radio-group', options: texts('Une facture', 'Un avoir') }),
    ];
    const matches = matchesOf(asked, type);
    expect([matches.get('paymentMeans'), matches.get('documentType')]).toEqual([asked, type]);
  });

  it('gives way to the one that bears the name, and is refused when two look the same', () => {
    const named = control('Mode de règlement', payments);
    expect(matchesOf(control('Comment ?', payments), named).get('paymentMeans')).toBe(named);
    expect(matchesOf(control('Comment ?', payments), control('Et ?', payments)).get('paymentMeans')).toBe('ambiguous');
  });

  it('is nothing of ours where its label speaks of another thing, or little of the list is ours', () => {
    const others = [
      tipped('Facture d’origine', 'Numéro de facture'),
      control('Règlement de l’acompte', payments),
      control('Choix', {
        kind: 'select',
        options: texts('Virement', 'Chèque', 'Poste', 'Coursier', 'Dépôt', 'Guichet'),
      }),
    ];
    const matches = matchesOf(...others);
    expect([matches.get('invoiceNumber'), matches.get('paymentMeans')]).toEqual(['not-on-page', 'not-on-page']);
  });
});

describe('what a structure or a service is looked for by', () => {
  const labelled = (text: string, blocks: string[]) => matchesOf(control(text, { blocks }));
  it.each([
    ['buyerSiret', 'SIRET ou raison sociale du destinataire', ['Autre']],
    ['buyerSiret', 'Numéro SIRET / SIREN de la structure', ['Destinataire de la facture']],
    ['sellerSiret', 'SIRET ou nom de l’établissement', ['Fournisseur']],
    ['serviceCode', 'Code ou libellé du service', ['Destinataire']],
  ] as const)('%s is « %s »', (field, text, blocks) => {
    expect(labelled(text, [...blocks]).get(field)).toBeTypeOf('object');
  });
  it('is asked by the list of structures, not by the number that is only shown of the one that was chosen', () => {
    const shown = control('SIRET', { blocks: ['Fournisseur'], value: '89743394200048', locked: true, readOnly: true });
    const [list, typed] = (['select', 'text'] as const).map((kind) =>
      control('Structure', { kind, blocks: ['Fournisseur'] }),
    );
    if (!list || !typed) throw new Error('two controls');
    expect(matchesOf(shown, list).get('sellerSiret')).toBe(list);
    expect(matchesOf(shown, typed).get('sellerSiret')).toBe(shown);
    const number = control('SIRET', { blocks: ['Fournisseur'] });
    expect(matchesOf(number, list).get('sellerSiret')).toBe(list);
    const elsewhere = control('Structure', { kind: 'select', blocks: ['Autre'] });
    expect(matchesOf(number, elsewhere).get('sellerSiret')).toBe(number);
    const named = control('Structure émettrice', { kind: 'lookup', blocks: ['Le fichier et le cadre'] });
    expect(matchesOf(shown, named).get('sellerSiret')).toBe(named);
    expect(matchesOf(number, named).get('sellerSiret')).toBe(number);
    const recipients = control('Structure', { kind: 'lookup', blocks: ['Destinataire'] });
    expect(matchesOf(shown, recipients).get('sellerSiret')).toBe(shown);
  });
  it('is asked by the list of services, dead until the structure is chosen, not by the name of one that is only shown', () => {
    const blocks = ['Fournisseur'];
    const shown = control('Service', { blocks: ['Déposant', ...blocks], value: 'Tous', locked: true, readOnly: true });
    const serviceOf = (...controls: PageControl[]) => matchesOf(...controls).get('supplierService');
    for (const locked of [true, false]) {
      const list = control('Service de la structure', { kind: 'select', blocks, locked });
      expect(serviceOf(shown, list)).toBe(list);
    }
    expect(serviceOf(shown, control('Service de la structure', { blocks }))).toBe(shown);
    const another = control('Service de la structure', { kind: 'select', blocks: ['Destinataire'] });
    expect(serviceOf(shown, another)).toBe(shown);
    const typed = control('Service', { blocks });
    expect(serviceOf(typed, control('Service de la structure', { kind: 'select', blocks }))).toBe(typed);
  });
  it.each([
    ['buyerSiret', 'SIRET ou raison sociale', ['Autre']],
    ['buyerSiret', 'Raison sociale du destinataire', ['Destinataire']],
    ['serviceCode', 'Libellé du service', ['Destinataire']],
    ['buyerSiret', 'Nom de l’organisme', ['Destinataire']],
    ['buyerSiret', 'Adresse de la structure', ['Destinataire']],
    ['serviceCode', 'Téléphone du service', ['Destinataire']],
  ] as const)('%s is not « %s »', (field, text, blocks) => {
    expect(labelled(text, [...blocks]).get(field)).toBe('not-on-page');
  });
});

describe('a label made of the usual words', () => {
  it.each([
    ['commitmentNumber', 'N° d’EJ ou de bon de commande'],
    ['commitmentNumber', 'Code de l’engagement juridique / de la commande'],
    ['commitmentNumber', 'Engagement juridique (EJ) ?'],
    ['sellerSiret', 'Structure émettrice *'],
    ['cadre', 'Cadre de la facture'],
    ['currency', 'Devise de règlement (ISO)'],
    ['commitmentNumber', 'N° BC'],
    ['contractNumber', 'Référence de l’accord-cadre'],
    ['issueDate', 'Facture établie le'],
    ['paymentMeans', 'Façon de payer'],
    ['totalNet', 'Montant total sans taxe'],
    ['totalGross', 'Total TVA comprise'],
    ['amountDue', 'Montant final à payer'],
    ['invoiceNumber', 'Identifiant unique de la facture'],
    ['totalNet', 'Somme globale des montants HT'],
    ['totalGross', 'Montant global (TTC)'],
    ['vatType', 'Option de TVA appliquée'],
    ['commitmentNumber', 'N° BDC'],
    ['commitmentNumber', 'Numéro d’engagement communiqué par l’acheteur'],
    ['contractNumber', 'Numéro de marché (si marché public)'],
    ['issueDate', 'Date figurant sur la facture'],
    ['currency', 'Montants exprimés en'],
    ['amountDue', 'Montant à percevoir'],
    ['sellerSiret', 'Structure qui dépose la facture'],
    ['sellerSiret', 'Entreprise au nom de laquelle vous facturez'],
    ['sellerSiret', 'Vous déposez pour :'],
    ['sellerSiret', 'Au nom de quelle société ?'],
    ['sellerSiret', 'Structure à l’origine de la facture'],
    ['sellerSiret', 'Votre numéro SIRET'],
    ['sellerSiret', 'SIRET de votre société'],
    ['supplierService', 'Service qui dépose la facture'],
    ['supplierService', 'Code de votre service'],
    ['iban', 'Compte sur lequel vous serez payé'],
    ['iban', 'IBAN de règlement'],
    ['cadre', 'Dans quel cadre déposez-vous cette facture ?'],
    ['cadre', 'En quelle qualité facturez-vous ?'],
    ['cadre', 'Nature du cadre de facturation'],
    ['depositFormat', 'Type de fichier importé'],
    ['serviceCode', 'Code du service destinataire de la facture'],
    ['serviceCode', 'N° de service exécutant'],
    ['invoiceNumber', 'Numéro inscrit sur la facture'],
    ['currency', 'Dans quelle monnaie facturez-vous ?'],
    ['documentType', 'Nature de la pièce déposée'],
    ['commitmentNumber', 'Référence du bon de commande de l’administration'],
    ['contractNumber', 'Numéro du marché de l’acheteur'],
    ['vatType', 'Assujettissement à la TVA'],
    ['paymentMeans', 'Comment voulez-vous être réglé ?'],
    ['amountDue', 'Montant net à payer par le destinataire'],
  ] as const)('is the %s: « %s »', (field, label) => {
    const chosen = ['vatType', 'cadre', 'currency', 'paymentMeans', 'iban', 'depositFormat', 'documentType'];
    const isChosen = chosen.includes(field);
    const one = control(label, { kind: isChosen ? 'select' : 'text' });
    expect(matchesOf(one).get(field)).toBe(one);
  });

  it.each([
    ['commitmentNumber', 'Date de commande'],
    ['commitmentNumber', 'Numéro de commande interne'],
    ['invoiceNumber', 'Numéro de la facture d’origine'],
    ['totalNet', 'Montant HT avant remise'],
    ['totalGross', 'Montant TTC de l’acompte'],
    ['issueDate', 'Date d’échéance de la facture'],
    ['totalGross', 'Montant total'],
    ['amountDue', 'Montant des acomptes à payer'],
    ['contractNumber', 'Date de notification du marché'],
    ['documentType', 'Type de pièce jointe'],
    ['sellerSiret', 'Nom de votre société'],
    ['iban', 'Titulaire du compte bancaire'],
    ['cadre', 'Cadre réservé à l’administration'],
  ] as const)('is not the %s with another word in it: « %s »', (field, label) => {
    expect(matchesOf(control(label)).get(field)).toBe('not-on-page');
  });
});

describe('who deposits, and for whom', () => {
  it.each([
    ['sellerSiret', 'Votre entreprise'],
    ['sellerSiret', 'Émetteur de la facture'],
    ['buyerSiret', 'Destinataire de la facture'],
    ['buyerSiret', 'Administration destinataire'],
    ['buyerSiret', 'Client public'],
  ] as const)('is the %s where it is looked for: « %s »; typed, it might be a name', (field, label) => {
    for (const how of [{ kind: 'select' }, { kind: 'lookup' }, { looksUp: true }] as const) {
      const listed = control(label, how);
      expect(matchesOf(listed).get(field)).toBe(listed);
    }
    expect(matchesOf(control(label)).get(field)).toBe('not-on-page');
  });

  it.each(['Type de client', 'Référence client', 'Contact du destinataire'])('is not « %s »', (label) => {
    expect(matchesOf(control(label, { kind: 'lookup' })).get('buyerSiret')).toBe('not-on-page');
  });

  it('is the State or not, where an answer says so', () => {
    const asked = control('Type de destinataire', { kind: 'radio-group', options: texts('État', 'Collectivité') });
    expect(matchesOf(asked).get('isState')).toBe(asked);
    const other = control('Type de destinataire', { kind: 'radio-group', options: texts('Oui', 'Non') });
    expect(matchesOf(other).get('isState')).toBe('not-on-page');
  });
});

it.each([
  ['supplierService', 'Service (facultatif)', 'Votre structure'],
  ['sellerSiret', 'Identifiant (SIRET)', 'Structure déposante'],
  ['buyerSiret', 'SIRET', 'Pouvoir adjudicateur'],
  ['totalVat', 'Dont TVA', 'Décompte'],
  ['amountDue', 'À régler', 'Sommes'],
  ['amountDue', 'Total restant à régler', 'Montants'],
  ['issueDate', 'Date', 'Pièce comptable'],
  ['buyerSiret', 'Organisme destinataire', 'Client public'],
  ['buyerSiret', 'Structure publique destinataire', 'Destinataire de la facture'],
  ['buyerSiret', 'Recherche d’une structure', 'Destinataire'],
  ['serviceCode', 'Service bénéficiaire', 'Destinataire'],
  ['serviceCode', 'Choix du service', 'Client'],
  ['totalGross', 'Montant total', 'Montants'],
  ['totalNet', 'Base imposable', 'Totaux'],
  ['invoiceNumber', 'Numéro attribué par le fournisseur', 'Références'],
  ['sellerSiret', 'SIRET', 'Vous'],
] as const)('is the %s: « %s » under « %s »', (field, label, block) => {
  const one = control(label, { blocks: [block] });
  expect(matchesOf(one).get(field)).toBe(one);
});

it.each([
  ['Service', 'Contact chez le destinataire'],
  ['Adresse du service', 'Destinataire'],
  ['SIRET', 'Adresse de l’établissement'],
])('is no field of ours: « %s » under « %s »', (label, block) => {
  const matches = [...matchesOf(control(label, { blocks: [block] })).values()];
  expect(matches.filter((match) => match !== 'not-on-page')).toEqual([]);
});

it.each([
  ['Marché et commentaire (facultatif)', true],
  ['Références, commentaires', true],
  ['Commentaire du marché', false],
  ['Commentaire et contact', false],
  ['Marché et facture d’origine', false],
  ['Commentaire et autres', false],
])('a block may hold a comment beside ours: « %s », %s', (block, isOurs) => {
  const one = control('Numéro du marché', { blocks: [block] });
  expect(matchesOf(one).get('contractNumber')).toBe(isOurs ? one : 'not-on-page');
});

it('a name that the page shows is not the supplier’s number', () => {
  const blocks = ['FOURNISSEUR DE LA FACTURE'];
  const name = control('Désignation', { blocks, locked: true, value: 'IMPRIMERIE DU PARC' });
  const number = control('SIRET', { blocks, locked: true, value: '84577978400170' });
  expect(matchesOf(name, number).get('sellerSiret')).toBe(number);
  const both = control('Désignation', { blocks, locked: true, value: '84577978400170 - IMPRIMERIE' });
  expect(matchesOf(both).get('sellerSiret')).toBe(both);
});

it('a block called « Votre facture » is that of the references, « Fournisseur de la facture » is not', () => {
  const asked = control('Numéro', { blocks: ['Votre facture', 'Déposer une facture'] });
  expect(matchesOf(asked).get('invoiceNumber')).toBe(asked);
  const other = control('Numéro', { blocks: ['Fournisseur de la facture'] });
  expect(matchesOf(other).get('invoiceNumber')).toBe('not-on-page');
});

describe('a choice that only its looks tell', () => {
  const choice = (...options: string[]) =>
    control('Type', { kind: 'radio-group', byLooks: true, blocks: ['Références'], options: texts(...options) });
  const typeOf = (...options: string[]) => matchesOf(choice(...options)).get('documentType');

  it('is a field’s where each of its words is one of the field’s values', () => {
    expect(typeOf('Facture', 'Avoir')).toMatchObject({ byLooks: true });
  });

  it('is none’s where one is another thing, or two are the same', () => {
    expect(typeOf('Facture', 'Avoir', 'Aperçu')).toBe('not-on-page');
    expect(typeOf('Facture', 'Une facture')).toBe('not-on-page');
  });
});

describe('a box that looks for something', () => {
  it('is no field of the form, but for whom or what the form itself looks for', () => {
    expect(matchesOf(control('Numéro de facture', { looksUp: true })).get('invoiceNumber')).toBe('not-on-page');
    const siret = control('SIRET', { blocks: ['Destinataire'], looksUp: true });
    expect(matchesOf(siret).get('buyerSiret')).toBe(siret);
    const listed = control('Numéro de marché', { kind: 'lookup', looksUp: true });
    expect(matchesOf(listed).get('contractNumber')).toBe(listed);
  });
});
