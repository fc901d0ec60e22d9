/** The paper that this one corrects: "annule en partie | note 26.04-031 du 8 avril 2026", "Avoir s/fact: 260 1184". */
import { above, leftOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from './page-reader.ts';

const HOW = '(?: (?:en (?:partie|totalite)|partiellement|totalement|integralement|et [a-z]+))';
const VERB = `(?:annul(?:e|ant)|rectifi(?:e|ant)|remplac(?:e|ant)|corrig(?:e|eant)|modifi(?:e|ant)|complet(?:e|ant)|regularis(?:e|ant)|rembours(?:e|ant)|dedui(?:t|re|sant))${HOW}*`;
const NOUN =
  '(?:annulation|rectification|remplacement|correction|modification|regularisation|remboursement|deduction|imputation|complement)(?: (?:partiel|total)(?:le)?)? (?:de|sur|a)';
const PLACE =
  '(?:(?:deduire|soustraire) de|(?:valoir|imputer|impute|imputee|port(?:e|ant)) sur|suite a|relati(?:f|ve)s? a|rapport(?:e|ant) a|reference a|au titre de|(?<=^|\\b(?:avoir|credit)s? )sur|(?<![a-z])s/)';
const KIND = '(?:facture|fact|avoir|note|memoire|situation|decompte|piece|document|releve|etat|quittance|invoice)';
const PAPER = `${KIND}s?\\b\\.?(?: d'honoraires| d'acompte| de (?:frais|travaux|solde|situation|credit|vente))?`;
const WHICH = `(?:(?:ref\\S*|n ?°|numero|date) ?(?:de |d')?(?:la |l')?)?${PAPER} (?:d'origine|initiale?|(?:rectifi|corrig|annul|remplac|modifi|li|associ|concern|credit|vis)ee?|precedente?|anterieure?|de reference|en cause|a (?:rectifier|corriger))s?`;
const REFERS = `(?:${VERB}|${NOUN}|${PLACE}|${WHICH})`;
const ARTICLE = "(?: ?(?:de la|de l'|la|le|les|l'|notre|votre|nos|vos|cette|ladite|une))";

/** A clause that goes on with nothing but that paper's number; "…, le" begins another. */
const CLAUSE = new RegExp(
  `(?<![a-z])${REFERS}${ARTICLE}? ?:?${ARTICLE}? ?${PAPER}(?:(?!(?:facture|avoir|fait)(?![a-z])|, le\\b|- le\\b)[^;|]){0,40}$`,
);
/** The whole of a cell. */
const LABEL = new RegExp(
  `^(?:(?:cet? |la presente )?(?:avoir|facture|note de credit) |(?:vient|a|en|se|fait) )*${REFERS}${ARTICLE}?(?: ?${PAPER})?(?: ?(?:n ?°|no\\.?))? ?:?$`,
);
/** What is named or numbered; neither a day alone nor a town with its day. */
const VALUE = new RegExp(
  `^(?:(?:la |notre |votre )?${PAPER}(?= |$)|n ?°|no\\.? |ref|(?!\\d\\d?(?:er)?[ /.-](?:\\d\\d?|[a-z]{3,9}\\.?)[ /.-](?:\\d\\d){1,2}(?!\\d))\\S*\\d)`,
);

/** @param to the words before it speak of the paper that this one corrects, or the cell beside them or over them does. */
export const isOfCorrected = (page: ReadPage, segment: Segment, to: number): boolean =>
  CLAUSE.test(segment.folded.slice(0, to)) ||
  (VALUE.test(segment.folded) && labelsOf(page, segment).some(({ folded }) => LABEL.test(folded)));

const labelsOf = ({ layout }: ReadPage, segment: Segment): Segment[] => {
  const [over] = above(layout, segment, LINES);
  const isClose = over && segment.box.y - over.box.y - over.box.height < LEADING * segment.size;
  return [leftOf(layout, segment), isClose ? over : undefined].filter((one) => one !== undefined);
};

/** Other columns' lines may stand between. */
const LINES = 3;
/** In heights of a word. */
const LEADING = 1.6;
