/** A form to be called back, to ask, to complain, to subscribe or to go through a list, beside the deposit's: what it asks, a SIRET or a number, is no part of the invoice. */
import { claimField, names } from './claim-field.ts';
import type { FillTarget } from './fill-types.ts';
import { foldText } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalMap } from './portal-map.ts';

/** @returns the page without the controls of such forms, nor the titles of the panels that open them. */
export const withoutHelp = (snapshot: PageSnapshot, map: PortalMap): PageSnapshot => {
  const { controls } = snapshot;
  const fields = map.screens.flatMap((screen) => screen.fields);
  const own = fields.flatMap(({ block, explicit = [] }) => [...block, ...explicit]);
  const asking = groupsOf(controls, placeOf).filter((group) => group.some((each) => asks(each, group)));
  const sending = groupsOf(controls.filter(isSentForHelp), ({ part }) => String(part));
  const titled = groupsOf(controls, (control) => helpTitleOf(control, own));
  const help = [...asking, ...sending, ...titled].filter((group) => !group.some((each) => isDeposit(each, map)));
  const left = new Set([...help.flat(), ...controls.filter(opensHelp)]);
  return left.size === 0 ? snapshot : { ...snapshot, controls: controls.filter((control) => !left.has(control)) };
};

const HELPS =
  /\b(?:rappele[rz]?|support|assistance|hotline|besoin d'aide|reclamations?|contacte[rz]|nous ecrire|ecrivez-nous|newsletter|infolettre|lettre d'information|abonne[rz]|votre avis|signale[rz]|(?:poser|une|votre|vos) (?:question|difficulte|remarque|suggestion)s?|un probleme|formulaire de contact|filtre[rsz]?|derniers depots|historique|rechercher? (?:une|des|mes) factures?)\b/;
const SENDS = new RegExp(`${HELPS.source}|\\b(?:questions?|m'inscrire|s'inscrire|(?:mon|le|ce) message)\\b`);
const ASKS =
  /\b(?:(?:votre|vos) (?:questions?|reclamations?|problemes?|remarques?|suggestions?|avis)|decrivez .*(?:difficulte|probleme|incident|anomalie|question|demande|besoin)|(?:objet|motif|sujet) de (?:la|votre) (?:question|reclamation|demande d'aide|demande d'assistance)|pouvons-nous vous aider)\b/;
/** What a note to the recipient is called too, where nobody is asked how to be reached. */
const MESSAGE = /\b(?:votre message|votre demande(?! de paiement)|message)\b/;
const REACHED = /\b(?:e-?mail|courriel|telephone|portable|mobile)\b/;

/** What no form but the deposit asks for. */
const DEPOSIT_ONLY: ReadonlySet<FillTarget> = new Set([
  ...(['cadre', 'depositFormat', 'supplierService', 'isState', 'serviceCode', 'currency'] as const),
  ...(['vatType', 'paymentMeans', 'totalNet', 'totalVat', 'vatBreakdown'] as const),
]);

const isDeposit = (control: PageControl, { screens }: PortalMap): boolean =>
  takesFile(control) ||
  screens.some((screen) =>
    screen.fields.some(
      ({ field, explicit = [], ...rest }) =>
        DEPOSIT_ONLY.has(field) && claimField({ ...rest, explicit, target: field }, control, screen) !== null,
    ),
  );

const takesFile = ({ kind }: PageControl): boolean => kind === 'file';

const isSentForHelp = ({ sends = [] }: PageControl): boolean =>
  sends.length > 0 && sends.every((each) => SENDS.test(foldText(each)));

const opensHelp = (control: PageControl): boolean => control.kind === 'folded' && says(control, HELPS);

const says = ({ labels }: PageControl, words: RegExp): boolean => labels.some(({ text }) => words.test(foldText(text)));

const asks = (control: PageControl, group: readonly PageControl[]): boolean =>
  control.kind === 'text' &&
  (says(control, ASKS) || (says(control, MESSAGE) && group.some((each) => says(each, REACHED))));

/** Asked together: in one form, under the same titles. */
const placeOf = ({ part, blocks }: PageControl): string => JSON.stringify([part, blocks]);

/** A notice may come before the deposit's own form: what stands in one of its blocks is under that first. */
const helpTitleOf = ({ blocks }: PageControl, own: readonly string[]): string | undefined => {
  const first = blocks.find((title) => HELPS.test(foldText(title)) || names(title, own));
  return first !== undefined && HELPS.test(foldText(first)) ? first : undefined;
};

const groupsOf = (
  controls: readonly PageControl[],
  of: (control: PageControl) => string | undefined,
): PageControl[][] => {
  const groups = new Map<string, PageControl[]>();
  for (const control of controls) {
    const name = of(control);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), control]);
  }
  return [...groups.values()];
};
