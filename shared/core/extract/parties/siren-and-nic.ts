/** A SIRET in two cells of a form, each under or beside its own label: "SIREN | 534 923 644", "NIC | 00031". */
import { below, leftOf, rightOf } from '../../layout/lay-out.ts';
import { joinSegments, type Segment } from '../../layout/segment.ts';
import { isValidSiret } from '../../values/siret.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Place } from './assign-roles.ts';

export const sirenAndNic = (page: ReadPage): Place[] =>
  page.segments.flatMap((nic) => {
    if (!NIC.test(nic.folded)) return [];
    const inRow = leftOf(page.layout, nic);
    const over = page.layout.lines[nic.line - 1]?.find(({ box }) => Math.abs(box.x - nic.box.x) < ALIGNED);
    const siren = [inRow, inRow && leftOf(page.layout, inRow), over].find((one) => one && SIREN.test(one.folded));
    return siren ? joined(page, siren, nic) : [];
  });

const SIREN = /^(?:n ?° ?|numero )?(?:de )?siren ?:?$/;
const NIC = /^(?:n ?° ?|numero )?nic ?:?$/;
/** Points. */
const ALIGNED = 2;
/** In heights of a word. */
const REACH = 2.4;
const SIRET_LENGTH = 14;

/** Where figures stand in boxes, the first of the NIC's may have gone to the SIREN's: the two together are what counts. */
const joined = (page: ReadPage, siren: Segment, nic: Segment): Place[] => {
  const { height: pageHeight, width: pageWidth, origin } = page.layout.page;
  const [head] = figuresOf(page, siren);
  const tail = figuresOf(page, nic).find((one) => one !== head);
  if (!head || !tail) return [];
  const segment = joinSegments(head, tail);
  const value = segment.text.replace(/\D/g, '');
  if (value.length !== SIRET_LENGTH) return [];
  const valid = isValidSiret(value);
  const place = { value, segment, line: segment, from: 0, to: segment.text.length, valid, announced: true };
  const block = page.blocks.get(siren) ?? page.blocks.get(head);
  return [{ ...place, block, pageHeight, pageWidth, text: origin === 'text', before: siren.folded }];
};

const figuresOf = (page: ReadPage, label: Segment): Segment[] =>
  [rightOf(page.layout, label), ...below(page.layout, label, REACH)].flatMap((one) =>
    one && FIGURES.test(one.text) ? [one] : [],
  );

const FIGURES = /^\d[\d ]*$/;
