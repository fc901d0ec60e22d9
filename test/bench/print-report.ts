/** The report for a terminal. */
import type { CaseResult, Report } from './summarise.ts';
import { isWrong } from './summarise.ts';

export const printReport = (report: Report, results: CaseResult[]): void => {
  const lines = [
    ...results.flatMap(wrongLines),
    '',
    ['field', 'right', 'wrong+sure', 'wrong+doubt', 'missing', 'invented', 'absent'].map(cell).join(''),
    ...Object.entries(report.fields).map(([name, counts]) =>
      [name, counts.right, counts.wrongSure, counts.wrongDoubtful, counts.missing, counts.invented, counts.absent]
        .map(cell)
        .join(''),
    ),
    '',
    ...Object.entries(report.families).map(
      ([family, { documents, recall, sureWrong, straightThrough }]) =>
        `${cell(family, 0)} ${documents} docs, recall ${percent(recall)}, sure but wrong ${sureWrong}, all right ${percent(straightThrough)}`,
    ),
    '',
    `${report.documents} documents · recall ${percent(report.recall)} · precision of sure ${percent(report.surePrecision)} · sure among right ${percent(report.sureShare)} · all right ${percent(report.straightThrough)} · median ${report.medianMs.toFixed(1)} ms`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

const wrongLines = ({ file, fields }: CaseResult): string[] =>
  fields
    .filter(isWrong)
    .map(
      ({ field, outcome, sure, truth, got, confidence }) =>
        `${file} ${field}: ${outcome}${sure ? ' SURE' : ''} ${JSON.stringify(truth)} ← ${JSON.stringify(got) ?? '∅'} (${confidence.toFixed(2)})`,
    );

const cell = (value: string | number, index: number): string =>
  index === 0 ? String(value).padEnd(26) : String(value).padStart(12);

const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)} %`;
