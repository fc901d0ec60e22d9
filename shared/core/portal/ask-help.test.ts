import { describe, expect, it } from 'vitest';
import { withoutHelp } from './ask-help.ts';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage } from './snapshot.fixture.ts';

const isLeft = (label: string, all: PageControl[]): boolean =>
  withoutHelp({ titles: [], controls: all }, chorusPro).controls.some(({ labels }) => labels[0]?.text === label);

const asked = (more: Partial<PageControl>, ...others: string[]) =>
  ['SIRET de votre structure', 'Numéro de facture', ...others].map((label) => control(label, more));

describe('is no part of the form', () => {
  const titles = [
    'Être rappelé par le support',
    'Une difficulté sur cette page ? Contactez le support',
    'Besoin d’aide sur cette facture ?',
    'Déposer une réclamation',
    'Poser une question',
    'Abonnez-vous à notre newsletter',
    'Signaler un incident',
    'Mes derniers dépôts',
    'Historique',
    'Filtres',
    'Rechercher une facture',
  ];
  it.each(titles)('what stands under « %s »', (title) => {
    expect(isLeft('Numéro de facture', asked({ blocks: [title, 'Déposer une facture'] }))).toBe(false);
  });

  it.each(['Votre question', 'Décrivez la difficulté', 'Votre réclamation', 'Objet de votre demande d’aide'])(
    'what is asked together with « %s »',
    (question) => expect(isLeft('Numéro de facture', asked({ part: 2 }, question))).toBe(false),
  );

  it('what is asked together with a message and how to be reached', () => {
    expect(isLeft('Numéro de facture', asked({ part: 2 }, 'Votre message', 'Adresse e-mail'))).toBe(false);
    expect(isLeft('Numéro de facture', asked({ part: 2 }, 'Votre message'))).toBe(true);
  });

  it.each(['Être rappelé', 'Envoyer ma question', 'S’abonner', 'Contacter le support', 'Filtrer'])(
    'what is sent by « %s » and no other button',
    (button) => {
      expect(isLeft('Numéro de facture', asked({ part: 2, sends: [button] }))).toBe(false);
      expect(isLeft('Numéro de facture', asked({ part: 2, sends: ['Continuer', button] }))).toBe(true);
    },
  );

  it('a panel that opens such a form', () => {
    expect(isLeft('Contactez le support', [control('Contactez le support', { kind: 'folded' })])).toBe(false);
  });
});

describe('is the form', () => {
  const notice = 'Besoin d’aide ? Contactez le support';

  it('where a notice comes before it', () => {
    expect(isLeft('Numéro de facture', asked({ blocks: ['Références', notice] }))).toBe(true);
    expect(isLeft('Numéro de facture', asked({ blocks: [notice] }, 'Type de TVA'))).toBe(true);
    const file = control('Choix du fichier à importer', { kind: 'file', blocks: [notice] });
    expect(isLeft('Numéro de facture', [...asked({ blocks: [notice] }), file])).toBe(true);
  });

  it('where what it alone asks for stands with a question', () => {
    expect(isLeft('Numéro de facture', asked({}, 'Votre question', 'Montant HT'))).toBe(true);
  });

  it('where what it alone asks for, or its file, stands among what a list is gone through by', () => {
    const own = [control('Code service'), control('Choix du fichier à importer', { kind: 'file' })];
    for (const each of own)
      expect(
        isLeft('Numéro de facture', [
          ...asked({ part: 2, sends: ['Filtrer'] }),
          { ...each, part: 2, sends: ['Filtrer'] },
        ]),
      ).toBe(true);
  });

  it.each(['Rappel de la facture', 'Contact', 'Votre facture', 'Informations complémentaires'])(
    'under « %s »',
    (title) => expect(isLeft('Numéro de facture', asked({ blocks: [title] }))).toBe(true),
  );
});

it('is neither filled nor told in the way of the form', () => {
  const help = asked({ blocks: ['Être rappelé par le support'], part: 2 }, 'Votre question');
  const page = formPage((controls) => [...controls, ...help]);
  const refs = planFill(draftOf(), chorusPro, page).rows.map(({ ref }) => ref);
  expect(help.filter(({ ref }) => refs.includes(ref))).toEqual([]);
  // By itself it is no screen of the deposit, whatever the page is called.
  expect(planFill(draftOf(), chorusPro, { titles: ['Déposer une facture'], controls: help }).screen).toBeNull();
});
