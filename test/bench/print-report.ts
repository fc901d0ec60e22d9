/** The report for a terminal. */
import type { Calibration } from './calibrate.ts';
import type { Counts, FamilyScore, Report, Wrong } from './summarise.ts';

export const printReport = (report: Report): void => {
  const lines = [
    ...report.wrong.map(wrongLine),
    '',
    row(['field', 'right', 'wrong+sure', 'wrong+doubt', 'missing', 'invented', 'absent', 'left empty']),
    ...Object.entries(report.fields).map(fieldLine),
    '',
    ...Object.entries(report.families).map(familyLine),
    '',
    row(['confidence', 'values', 'mean', 'right']),
    ...report.calibration.filter(({ n }) => n > 0).map(calibrationLine),
    '',
    totals(report),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

const wrongLine = ({ file, field, outcome, truth, got, confidence }: Wrong): string =>
  `${file} ${field}: ${outcome} ${JSON.stringify(truth)} ← ${got === null ? '∅' : JSON.stringify(got)} (${confidence.toFixed(2)})`;

const fieldLine = ([name, counts]: [string, Counts]): string =>
  row([
    name,
    counts.right,
    counts.wrongSure,
    counts.wrongDoubtful,
    counts.missing,
    counts.invented,
    counts.absent,
    counts.leftEmpty,
  ]);

const familyLine = ([family, { documents, recall, sureWrong, straightThrough }]: [string, FamilyScore]): string =>
  `${family.padEnd(26)} ${documents} docs, recall ${percent(recall)}, sure but wrong ${sureWrong}, all right ${percent(straightThrough)}`;

const calibrationLine = ({ from, to, n, mean, share }: Calibration): string =>
  row([
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    n,
    mean === null ? '' : percent(mean),
    share === null ? '' : percent(share),
  ]);

const totals = (report: Report): string =>
  [
    `${report.documents} documents`,
    `recall ${percent(report.recall)}`,
    `precision of sure ${percent(report.surePrecision)}`,
    `sure among right ${percent(report.sureShare)}`,
    `invented per absent field ${percent(report.inventedShare)}`,
    `all right ${percent(report.straightThrough)}`,
    `median ${report.medianMs.toFixed(1)} ms`,
  ].join(' · ');

const row = (cells: (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(12))).join('');

const percent = (ratio: number): string => `${(100 * ratio).toFixed(2)} %`;
