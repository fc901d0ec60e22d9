/** How well a control answers to a field's name: null when it does not, else a rank in each respect (0 is best). */
import type { FillTarget } from './fill-types.ts';
import { meaningOf } from './match-option.ts';
import { foldText, hasWords, labelKey, labelWords } from './normalise-label.ts';
import { type ControlKind, labelSources, type PageControl } from './page-snapshot.ts';
import type { PortalField, PortalScreen, ValueFormat, Wording } from './portal-map.ts';

/** Block, source of the label, wording. */
export type Rank = readonly [number, number, number];

export type WantedField = Omit<PortalField, 'field' | 'format' | 'explicit'> & {
  target: FillTarget;
  format: ValueFormat | 'file';
  explicit: readonly string[];
};

const KINDS: Record<WantedField['format'], readonly ControlKind[]> = {
  text: ['text', 'lookup', 'select'],
  siret: ['text', 'lookup', 'select', 'radio-group'],
  code: ['text', 'lookup', 'select', 'radio-group'],
  date: ['text', 'date-parts', 'lookup'],
  amount: ['text'],
  account: ['select', 'lookup', 'radio-group', 'text'],
  'yes-no': ['radio-group', 'checkbox', 'select', 'lookup'],
  option: ['select', 'radio-group', 'lookup', 'text'],
  currency: ['select', 'lookup', 'text', 'radio-group'],
  file: ['file'],
  'vat-rows': ['vat-rows'],
};

/** Whether a control is of a kind that can hold the field's value. */
export const canHold = (
  { format, box, options }: Pick<WantedField, 'format' | 'box' | 'options'>,
  control: PageControl,
): boolean =>
  KINDS[format].includes(control.kind)
    ? !onlyAsks(format, control) && !looksElsewhere(format, control) && (!control.byLooks || isWholly(options, control))
    : control.kind === 'checkbox' && box !== undefined;

/** Every word that can be pressed there is one of the field's values, and of another each. */
const isWholly = (known: PortalField['options'], { options }: PageControl): boolean => {
  const meant = known ? options.map((option) => meaningOf(option, known).value) : [null];
  return !meant.includes(null) && new Set(meant).size === meant.length;
};

/** « Rechercher une facture par numéro »: only a structure or a service is looked for in the form itself. */
const looksElsewhere = (format: WantedField['format'], { kind, looksUp }: PageControl): boolean =>
  looksUp === true && kind === 'text' && format !== 'siret' && format !== 'code';

/** « Par SIRET ou par nom ? », « Un service en particulier ? Oui, non »: radios that are not the structures or services themselves. */
const onlyAsks = (format: WantedField['format'], { kind, options }: PageControl): boolean => {
  if (kind !== 'radio-group' || (format !== 'siret' && format !== 'code')) return false;
  const said = options.map(({ text, more = '' }) => `${text} ${more}`);
  return format === 'siret'
    ? !said.some((text) => /\d{14}/.test(text.replace(/\s/g, '')))
    : said.some((text) => /^(?:oui|non|yes|no)\b|\b(?:code|nom|libelle)$/.test(foldText(text)));
};

export const claimField = (field: WantedField, control: PageControl, screen: PortalScreen): Rank | null => {
  if (!canHold(field, control) || isMereName(field, control)) return null;
  // The VAT detail stands where no other field does, and is named by its block alone.
  if (control.kind === 'vat-rows') return [0, 0, 0];
  const block = blockRank(field, control, screen);
  if (block === null || (block === OTHERS && isTypedAccount(field, control))) return null;
  if (field.box && control.kind === 'checkbox') return claimBox(field.box.label, control, block);
  const { listed: _, ...named } = field;
  const known = isListed(control) ? field : named;
  const ranks = tellingLabels(control).flatMap(({ text, source }): Rank[] => {
    if (field.target === 'file' && names(text, screen.elsewhere)) return [];
    const wording = wordingRank(known, text, block === 0);
    return wording === null ? [] : [[block, labelSources.indexOf(source), wording]];
  });
  return ranks.sort((a, b) => a[1] - b[1] || a[2] - b[2])[0] ?? claimWithoutName(field, control, { screen, block });
};

/** What is chosen there, or found, is the thing itself and not a name that one types. */
const isListed = ({ kind, looksUp }: PageControl): boolean => kind !== 'text' || looksUp === true;

/** « Avoir » beside a box to tick is no name of the choice: it is one of its answers. */
const claimBox = (known: readonly string[], control: PageControl, block: number): Rank | null => {
  const named = tellingLabels(control).find(({ text }) => known.some((phrase) => labelKey(phrase) === labelKey(text)));
  return named ? [block, labelSources.indexOf(named.source), 1] : null;
};

const TIP = labelSources.indexOf('tip');
const BY_OPTIONS = TIP + 1;

/** A claim by what is not the control's name: it yields to any claim by name. */
export const isWeak = ([, source]: Rank): boolean => source >= TIP;

/** « Comment serez-vous payé ? », with « Mode de règlement » beneath, or with Virement and Chèque to choose from. */
const claimWithoutName = (
  { explicit, options, format, own }: WantedField,
  { labels, ...control }: PageControl,
  { screen, block }: { screen: PortalScreen; block: number },
): Rank | null => {
  if (labels.some(({ text }) => names(text, screen.elsewhere))) return null;
  const tips = labels.filter(({ source }) => source === 'tip').map(({ text }) => labelKey(text));
  if (explicit.some((phrase) => tips.includes(labelKey(phrase)))) return [block, TIP, 0];
  const isChoice = options && (format === 'option' || saysState(control));
  const isMeant = isChoice ? offers(control.options, options) : listsOwn(own, block, control);
  return isMeant ? [block, BY_OPTIONS, 0] : null;
};

/** What is already there to choose from, under whatever name: no page lists every body that can be billed. */
const listsOwn = (own: WantedField['own'], block: number, { kind, options }: Omit<PageControl, 'labels'>): boolean => {
  if (!own || block === OTHERS || (kind !== 'select' && kind !== 'radio-group')) return false;
  const isOwn = options.map(({ text, more = '' }) => own.test(`${text} ${more}`.replace(/[\s.]/g, '')));
  // The first may only invite to choose.
  return isOwn.slice(isOwn[0] ? 0 : 1).every(Boolean) && isOwn.includes(true);
};

const OTHERS = 2;

/** « IBAN » among what the recipient is asked: the account that pays. */
const isTypedAccount = ({ format }: WantedField, { kind }: PageControl): boolean =>
  format === 'account' && kind === 'text';

/** « Type de destinataire : État, collectivité »: an answer that says what the question asks. */
const saysState = ({ options }: Pick<PageControl, 'options'>): boolean =>
  options.some(({ text }) => labelKey(text) === labelKey('État') || hasWords(text, 'service de l’État'));

/** Two of the field's values at least, and little else. */
const offers = (shown: PageControl['options'], options: NonNullable<PortalField['options']>): boolean => {
  const meant = shown.map((option) => meaningOf(option, options).value).filter((value) => value !== null);
  const choices = shown.filter(({ value, text }) => value !== '' && labelKey(text) !== '');
  return new Set(meant).size > 1 && meant.length * 2 > choices.length;
};

/** « Désignation : Atelier du marché » shows who it is, not the number. */
const isMereName = ({ format }: WantedField, { locked, value }: PageControl): boolean =>
  format === 'siret' && locked && /\p{L}/u.test(value) && !/\d{9}/.test(value.replace(/\s/g, ''));

/** The block that decides is the innermost one the map knows: its own 0, none 1, another's 2; null where no field stands. */
export const blockRank = (
  { block }: Pick<WantedField, 'block'>,
  { blocks }: Pick<PageControl, 'blocks'>,
  screen: PortalScreen,
): number | null => {
  for (const title of blocks) {
    if (isElsewhere(title, screen)) return null;
    if (names(title, block)) return 0;
    if (screen.fields.some((other) => names(title, other.block))) return restOfBlocks(blocks, title, screen);
  }
  return 1;
};

const restOfBlocks = (blocks: readonly string[], title: string, screen: PortalScreen): number | null =>
  blocks.slice(blocks.indexOf(title)).some((outer) => isElsewhere(outer, screen)) ? null : 2;

/** A block where none of our fields stands. */
export const isElsewhere = (title: string, screen: PortalScreen): boolean =>
  names(title, screen.elsewhere) && !isShared(title, screen);

/** « Marché et commentaire »: one of ours is named on the other side of the « et ». */
const isShared = (title: string, { elsewhere, besideOurs, fields }: PortalScreen): boolean => {
  const parts = title.split(TOGETHER);
  const others = parts.filter((part) => !names(part, elsewhere));
  return (
    parts.every((part) => others.includes(part) || names(part, besideOurs)) &&
    others.some((part) => fields.some(({ block, explicit = [] }) => names(part, [...block, ...explicit])))
  );
};

const TOGETHER = /\s+et\s+|\s*[,;/&+]\s*/i;

export const names = (title: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => (phrase.startsWith('=') ? labelKey(title) === labelKey(phrase) : hasWords(title, phrase)));

/** A real label silences what merely stands near; a hint counts beside a neighbour, since a neighbour can be anything. */
const tellingLabels = ({ labels }: PageControl): PageControl['labels'] => {
  const telling = labels.filter(({ text, source }) => source !== 'tip' && labelKey(text) !== '');
  const from = (source: string) => telling.filter((label) => label.source === source);
  return [from('label'), from('aria')].find((found) => found.length > 0) ?? telling;
};

/** 0 the portal's own wording, 1 a synonym, 2 a synonym but for words that change nothing; null: another thing. */
const wordingRank = (field: WantedField, text: string, inBlock: boolean): number | null => {
  const key = labelKey(text);
  const known = [field.explicit, inBlock ? field.label : []];
  if (known.some(([own]) => own !== undefined && labelKey(own) === key)) return 0;
  if (field.target === 'file' && invitesFile(text)) return 2;
  const phrases = known.flat();
  if (phrases.some((phrase) => labelKey(phrase) === key) || saysItsBlock(field, text)) return 1;
  const isWorded =
    isMadeOf(field.words, labelWords(text)) ||
    isMadeOf(field.listed, labelWords(text)) ||
    (inBlock && isMadeOfOne(field.blockWords, labelWords(text)));
  return isWorded || phrases.some((phrase) => saysMore(field, text, phrase)) ? 2 : null;
};

/** "Glissez votre facture ici ou parcourez vos dossiers": an invitation is no name, and says enough where one file is asked for. */
const invitesFile = (text: string): boolean =>
  /\b(?:gliss|depos|parcour|televers|import|choisi|selectionn|drag|drop|browse)/.test(foldText(text)) &&
  /\b(?:fichier|facture|document|pdf|file|ici|here)/.test(foldText(text));

/** "SIRET du destinataire": the block's words are in the label, and what remains is a label of the field. */
const saysItsBlock = ({ block, label, blockWords }: WantedField, text: string): boolean => {
  if (!names(text, block)) return false;
  const ofBlock = new Set(block.flatMap(labelWords));
  const rest = wordsBut(text, ofBlock);
  const isLabel = label.some((phrase) => wordsBut(phrase, ofBlock).join() === rest.join());
  return rest.length > 0 && (isLabel || isMadeOfOne(blockWords, rest));
};

/** A question answered by yes or no can be put in many words; a label can insist on what it is the total of. */
const saysMore = ({ format }: WantedField, text: string, phrase: string): boolean => {
  if (format === 'yes-no') return hasWords(text, phrase);
  const rest = wordsBut(phrase, EMPHASIS);
  return rest.length > 1 && rest.join() === wordsBut(text, EMPHASIS).join();
};

/** « N° d’EJ ou de bon de commande »: no list holds every wording, a few words make them all. */
const isMadeOf = (words: Wording | undefined, said: readonly string[]): boolean => {
  if (!words) return false;
  const [must, may] = [words.must.map((some) => some.flatMap(labelWords)), words.may.flatMap(labelWords)];
  const all = new Set([...must.flat(), ...may]);
  return said.every((word) => all.has(word)) && must.every((some) => some.some((word) => said.includes(word)));
};

const isMadeOfOne = (some: readonly Wording[] | undefined, said: readonly string[]): boolean =>
  some?.some((words) => isMadeOf(words, said)) ?? false;

const EMPHASIS: ReadonlySet<string> = new Set(labelWords('facture document pièce total général global complet exact'));

const wordsBut = (text: string, left: ReadonlySet<string>): string[] =>
  labelWords(text).filter((word) => !left.has(word));
