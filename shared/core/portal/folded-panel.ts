/** Which folded panel a field is likely to be in, by the panel's title. */
import { isElsewhere, names } from './claim-field.ts';
import type { FillTarget } from './fill-types.ts';
import { foldText, labelWords } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalField, PortalScreen } from './portal-map.ts';

/**
 * The likeliest first: one that bears the field's name, then its block's, then one that speaks of nothing but our fields,
 * this one among them (« TVA et règlement »). A field that belongs to no block in particular may be in any of ours.
 */
export const foldedPanelOf = (
  target: FillTarget,
  { controls }: PageSnapshot,
  screen: PortalScreen,
): PageControl | null => {
  const field = screen.fields.find((each) => each.field === target);
  if (!field || field.readOnly) return null;
  const folded = controls.filter(isPanel);
  if (folded.length === 0) return null;
  const named = folded.find((panel) => says(panel, field.explicit ?? []));
  if (named) return named;
  // A box says something of the invoice: it is ticked for the field that it names, and no other.
  const ours = folded.filter((panel) => !panel.ticks && !isApart(panel, screen));
  const blocks = field.block.length > 0 ? field.block : screen.fields.flatMap(({ block }) => block);
  return (
    ours.find((panel) => says(panel, blocks)) ?? ours.find((panel) => speaksOf(panel, field, wordsOf(screen))) ?? null
  );
};

/** Whether a panel that is folded bears the name of the field or of its own block. */
export const hasFoldedPanel = (field: PortalField, { controls }: PageSnapshot, screen: PortalScreen): boolean =>
  controls.some((panel) => isPanel(panel) && !isApart(panel, screen) && says(panel, field.block));

const isApart = ({ labels }: PageControl, screen: PortalScreen): boolean =>
  labels.some(({ text }) => isElsewhere(text, screen));

/** « Imprimer la facture » opens something, but no part of the form. */
const isPanel = ({ kind, edits, labels }: PageControl): boolean =>
  kind === 'folded' && !edits && !labels.some(({ text }) => ACTS.test(foldText(text)));

const ACTS =
  /^\W*(?:imprimer|telecharger|exporter|dupliquer|copier|partager|archiver|generer|calculer|print|download|export)\b/;

const says = ({ labels }: PageControl, phrases: readonly string[]): boolean =>
  labels.some(({ text }) => names(text, phrases));

const speaksOf = ({ labels }: PageControl, field: PortalField, known: ReadonlySet<string>): boolean =>
  labels.some(({ text }) => {
    const own = new Set(phrasesOf(field).flatMap(labelWords));
    const words = labelWords(text);
    return words.every((word) => known.has(word)) && words.some((word) => own.has(word) && !VAGUE.has(word));
  });

const phrasesOf = ({ explicit = [], label }: PortalField): readonly string[] => [...explicit, ...label];

const wordsOf = ({ fields }: PortalScreen): ReadonlySet<string> =>
  new Set(fields.flatMap((field) => [...phrasesOf(field), ...field.block]).flatMap(labelWords));

/** Said of any field. */
const VAGUE: ReadonlySet<string> = new Set(
  labelWords(
    'numéro code type mode nature libellé nom date montant total référence identifiant facture document pièce',
  ),
);
