/** Services and orders that a sentence tells, far from any label. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const told = (...lines: string[]): Put[] => [number, ...lines.map((line, at): Put => [50, 450 + 12 * at, line])];

describe('a service told in a sentence', () => {
  it.each([
    [['Facture à saisir dans Chorus Pro à l’attention du service', 'que vous m’avez indiqué, ARCH_MUN.'], 'ARCH_MUN'],
    [['Merci d’indiquer « SPORTS » comme service dans Chorus Pro.'], 'SPORTS'],
    [['Facture à déposer sur Chorus Pro, service « FIN-21 » de la commune.'], 'FIN-21'],
    [['Prestation faite à votre demande pour les écoles (service RH-ECOLE dans', 'Chorus Pro).'], 'RH-ECOLE'],
    [['Le service exécutant qui nous a été communiqué est FAC0450021.'], 'FAC0450021'],
    [['Le code service à porter sur le portail sera PATRI_2.'], 'PATRI_2'],
    [['À déposer sur Chorus Pro au nom du service ENS_SUP.'], 'ENS_SUP'],
    [['Service indiqué par vos soins : SCOL-02.'], 'SCOL-02'],
    [['Le service à choisir dans Chorus Pro est VOIRIE.'], 'VOIRIE'],
    [['Nous avons renseigné EAU_7 comme code service.'], 'EAU_7'],
    [['Cette facture est adressée sur Chorus Pro au service DGA3 de votre collectivité.'], 'DGA3'],
    [['Dans la liste des services de Chorus Pro, merci de sélectionner DGS_FIN.'], 'DGS_FIN'],
    [['Le service payeur que vous nous avez donné, soit TRESO9, figure au dépôt.'], 'TRESO9'],
    [['Code à porter pour votre service : DST4-B.'], 'DST4-B'],
    [['Adressée au service de la voirie (VOIR2) par Chorus Pro.'], 'VOIR2'],
    [['Sur Chorus Pro, le service destinataire est “CULTURE”.'], 'CULTURE'],
    [['Le service destinataire, dans Chorus Pro, est le service PM-NORD.'], 'PM-NORD'],
  ])('is read: %j', (lines, service) => {
    const { serviceCode } = readInvoice(drawPage(told(...lines)));
    expect(serviceCode?.value).toBe(service);
  });

  it('is read beside the empty cell of its label', () => {
    const page: Put[] = [
      [50, 250, 'Code du service'],
      [50, 264, 'N° de marché'],
      [50, 278, 'Facture à déposer sur Chorus Pro, service « FIN-21 » de la commune.'],
    ];
    expect(readDrawn([number, ...page]).serviceCode).toBe('FIN-21');
  });

  it('is never sure', () => {
    const page = drawPage(told('Le service exécutant qui nous a été communiqué est FAC0450021.'));
    expect(readInvoice(page).serviceCode?.confidence).toBeLessThan(SURE);
  });

  it('yields to its label', () => {
    const page: Put[] = [
      [50, 250, 'Code service : DST-01'],
      [50, 450, 'Sans code, merci de choisir le service « ACCUEIL » dans Chorus Pro.'],
    ];
    expect(readInvoice(drawPage([number, ...page])).serviceCode).toMatchObject({ value: 'DST-01', confidence: 0.96 });
  });

  it.each([
    [['Facture à déposer sur Chorus Pro pour le service des sports.']],
    [['SERVICE CHORUS PRO « ACCUEIL » DE LA VILLE']],
    [['Le code de votre service dans Chorus Pro : 20602245100093ST.']],
    [['Notre service après-vente SAV-2 ne dépose rien sur Chorus Pro.']],
    [['Notre service comptabilité COMPTA-1 dépose les factures sur Chorus Pro.']],
    [['Merci de nous communiquer votre code service, votre SIRET et votre EJ.']],
    [['Pour Chorus Pro : SIRET, service et RIB, puis le BIC, mandat SEPA et TVA.']],
    [['Le service TECHNIQUE ET ESPACES VERTS reçoit la facture par Chorus Pro.']],
    [['Déposée sur Chorus Pro par le service de la ville de SAINT-LOUP.']],
    [['Service de messagerie : code « NOEL25 » offert à votre équipe.']],
    [['Notre logiciel de dépôt Chorus Pro est LINKUP-2, un service de Fluvia.']],
    [['Le service rendu sur Chorus Pro est SAAS-100.']],
    [['Le service de dépôt sur Chorus Pro : forfait compris, soit DEP-100.']],
    [['Choisir DST-01 ou DST-02 dans la liste des services de Chorus Pro.']],
    [['Service livré selon notre bon BL2026-118, facture sur Chorus Pro.']],
    [['Ordre de service 2 donné par M. DURAND, facture sur Chorus Pro.']],
  ])('is not found in %j', (lines) => {
    expect(readDrawn(told(...lines)).serviceCode).toBeNull();
  });
});

describe('an order told by a verb', () => {
  it.each([
    [['Visites que vous m’avez commandées sous la référence 26-VIS-0071 en mars.'], '26-VIS-0071'],
    [['Interventions que vous nous avez commandées en février 2026, sous la', 'référence 26-VIS-0071.'], '26-VIS-0071'],
    [['Travaux commandés par vos services sous le n° 4500771203.'], '4500771203'],
    [['La dépense que vous avez engagée sous le numéro AB26-118.'], 'AB26-118'],
  ])('is read: %j', (lines, order) => {
    const { commitmentNumber } = readInvoice(drawPage(told(...lines)));
    expect(commitmentNumber?.value).toBe(order);
    expect(commitmentNumber?.confidence).toBeLessThan(SURE);
  });

  it.each([
    [['Pièces que nous avons commandées sous la référence 26-VIS-0071.']],
    [['Vous avez commandé sous la référence habituelle.']],
  ])('is not found in %j', (lines) => {
    expect(readDrawn(told(...lines)).commitmentNumber).toBeNull();
  });
});
