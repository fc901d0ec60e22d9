/** One action on one control, by the driver of its kind. */
import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import { kindOf } from '../control-kind.ts';
import { datePartsOf } from '../date-parts.ts';
import { isSelect, select2Of } from '../element-kinds.ts';
import { optionsOf } from '../read-control.ts';
import { submitsInline } from '../refuse-submit.ts';
import { attachFile } from './attach-file.ts';
import { chooseOption } from './choose-option.ts';
import { chooseRadio, tickBox } from './choose-radio.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { fillVatRows } from './fill-vat-rows.ts';
import { searchCombobox } from './search-combobox.ts';
import { searchSelect2 } from './search-select2.ts';
import { writeDateParts } from './write-date-parts.ts';
import { writeText } from './write-text.ts';

export type Deed = { action: FillAction; file: File | null; holds: () => boolean };

export const runAction = async (element: Element, { action, file, holds }: Deed): Promise<DriverAnswer> => {
  if (submitsInline(element)) return 'by-hand';
  const kind = kindOf(element);
  if (action.kind === 'rows') return kind === 'vat-rows' ? fillVatRows(element, action.rows) : 'by-hand';
  if (action.kind === 'attach') return kind === 'file' ? attachFile(element, file) : 'by-hand';
  if (action.kind === 'clear') return clearControl(element, holds);
  if (action.kind === 'write' && kind === 'date-parts') return writeDate(element, action.text);
  if (action.kind === 'write') return kind === 'text' ? writeText(element, action.text, holds) : 'by-hand';
  if (action.kind === 'search') return kind === 'lookup' ? search(element, action) : 'by-hand';
  if (kind === 'radio-group') return chooseRadio(element, action.option);
  if (kind === 'checkbox') return tickBox(element, action.option);
  return kind === 'lookup' ? chooseDrawn(element, action.option) : chooseOption(element, action.option);
};

const writeDate = async (element: Element, text: string): Promise<DriverAnswer> => {
  const parts = datePartsOf(element);
  return parts ? writeDateParts(parts, text) : 'by-hand';
};

type Search = Extract<FillAction, { kind: 'search' }>;

const search = async (element: Element, { queries, ...wanted }: Search): Promise<DriverAnswer> => {
  const searchIn = select2Of(element) ? searchSelect2 : searchCombobox;
  let answer: DriverAnswer = 'option-missing';
  for (const query of queries) {
    answer = await searchIn(element, query, wanted);
    if (answer !== 'option-missing') return answer;
  }
  return answer;
};

/** A native list drawn by Select2, its options all there: its own events tell the drawing. */
const chooseDrawn = (element: Element, option: string): DriverAnswer =>
  isSelect(element) && optionsOf(element).some(({ value }) => value === option)
    ? chooseOption(element, option)
    : 'option-missing';
