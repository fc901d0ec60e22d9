/** "Marché livres scolaires et jeunesse 2025-LIV-L2": what a contract is of may stand between the word for it and its number. */

import { foldText } from '../../layout/fold-text.ts';
import { type Announced, weaken } from '../labels/label-places.ts';

export const pastObject = (place: Announced): Announced => {
  const { label, segment, from, to } = place;
  if (label.row.target !== 'contractNumber' || segment !== label.segment) return place;
  const [object] = OBJECT.exec(segment.text.slice(from, to)) ?? [];
  if (!object || OTHERS.test(foldText(object))) return place;
  return weaken({ ...place, from: from + object.length }, Math.min(FARTHER, NEVER_SURE / label.row.weight));
};

/** Plain words, then what is a code by its figures and what parts them, at the end of the phrase; a day is none. */
const WORD = String.raw`(?:[dl]['’])?\p{Lu}?\p{Ll}[\p{Ll}'’-]*`;
const DAY = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![\d/.-])`;
const CODE = String.raw`(?=\S{6,})(?=\S*\d{2})(?!${DAY})[\p{Lu}\d]+(?:[-/_.][\p{Lu}\d]+)+`;
const OBJECT = new RegExp(`^ ?(?:${WORD} ){1,8}(?=${CODE}(?: ?$| ?[,;)]| [–—|·-] ))`, 'u');

/** Another paper's number, an article of the law, a day or whom it is with. */
const OTHERS =
  /\b(?:devis|offre|factures?|avoir|commandes?|bons?|bl|livraison|engagement|lots?|article|loi|decret|norme|avenant|acte|dossier|affaire|chantier|code|service|telephone|tel|compte|client|police|n|no|numero|ref|reference)\b|\b(?:de|du|des|le|la|au|en|par|avec|sur|pour|selon|suivant|et|ou) $/;

const FARTHER = 0.6;
/** Whatever the label. */
const NEVER_SURE = 1.5;
