import type { Layout } from '../layout.ts';
import { accountingGrid } from './accounting-grid.ts';
import { craftsman } from './craftsman.ts';
import { digitBoxes } from './digit-boxes.ts';
import { dotMatrix } from './dot-matrix.ts';
import { dottedLeaders } from './dotted-leaders.ts';
import { erpBlocks } from './erp-blocks.ts';
import { freeTemplate } from './free-template.ts';
import { hotelA5 } from './hotel-a5.ts';
import { narrowGrid } from './narrow-grid.ts';
import { onlineCards } from './online-cards.ts';
import { scriptTool } from './script-tool.ts';
import { spreadsheet } from './spreadsheet.ts';
import { trainingBody } from './training-body.ts';
import { utilityBill } from './utility-bill.ts';
import { valuesLast } from './values-last.ts';
import { wideTable } from './wide-table.ts';
import { wordLetter } from './word-letter.ts';
import { worksStatement } from './works-statement.ts';

export const layouts: Record<string, Layout> = {
  'accounting-grid': accountingGrid,
  craftsman,
  'digit-boxes': digitBoxes,
  'dot-matrix': dotMatrix,
  'dotted-leaders': dottedLeaders,
  'erp-blocks': erpBlocks,
  'free-template': freeTemplate,
  'hotel-a5': hotelA5,
  'narrow-grid': narrowGrid,
  'online-cards': onlineCards,
  'script-tool': scriptTool,
  spreadsheet,
  'training-body': trainingBody,
  'utility-bill': utilityBill,
  'values-last': valuesLast,
  'wide-table': wideTable,
  'word-letter': wordLetter,
  'works-statement': worksStatement,
};

/** @throws Error when an invoice names a layout nobody drew. */
export const layoutOf = ({ name, layout }: { name: string; layout: string }): Layout => {
  const found = layouts[layout];
  if (!found) throw new Error(`${name}: no layout ${layout}`);
  return found;
};
