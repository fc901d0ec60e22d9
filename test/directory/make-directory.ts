/**
 * A directory of public structures of the published one's size and make: a spreadsheet of two sheets, SIRETs kept as numbers.
 * Everybody in it is invented. The published file's own headers are not known: these are like those of its API.
 */
import writeWorkbook from 'write-excel-file/universal';

export type Size = { structures: number; services: number };

/** What is said of the published file: about 27 MB. */
export const PUBLISHED: Size = { structures: 200_000, services: 80_000 };

type Row = (string | number)[];

const KINDS = [
  'COMMUNE DE',
  'SYNDICAT MIXTE DE',
  'CENTRE HOSPITALIER DE',
  'LYCEE DE',
  'COLLEGE DE',
  'CCAS DE',
  'OFFICE PUBLIC DE',
  'REGIE DES EAUX DE',
];
const STARTS = ['VAL', 'MONT', 'SAINT-', 'CHAMP', 'ROCHE', 'BEAU', 'PONT', 'FONT', 'BOIS', 'VILLE'];
const ENDS = ['MOREL', 'FERRAND', 'ELOI', 'BRUN', 'SERVOLLE', 'LIEU', 'ARCY', 'EVEQUE', 'GNY', 'NEUVE'];

/** The same numbers at every run (Park–Miller). */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

type Roll = ReturnType<typeof dice>;

const pick = (roll: Roll, words: readonly string[]): string => words[roll(words.length)] ?? '';
const town = (roll: Roll): string => `${pick(roll, STARTS)}${pick(roll, ENDS)} ${roll(400)}`;
const yes = (roll: Roll, inTen: number): string => (roll(10) < inTen ? 'Oui' : 'Non');
/** Nothing repeats in a real address book: neither can its zip be small. */
const noise = (roll: Roll): string => `${roll(2_000_000_000).toString(36)}${roll(2_000_000_000).toString(36)}`;

export const STRUCTURE_HEADERS = [
  'Identifiant',
  'Type identifiant',
  'Raison sociale',
  'Adresse',
  'Code postal',
  'Ville',
  'Code service obligatoire',
  'Engagement obligatoire',
  'Engagement ou code service obligatoire',
  'Actif',
  'Adresse électronique',
];
export const SERVICE_HEADERS = [
  'Identifiant structure',
  'Code service',
  'Nom du service',
  'Engagement obligatoire',
  'Service actif',
];

/** Every tenth SIRET begins with a zero, which a number loses. */
export const siretOf = (at: number): number => (at % 10 === 0 ? 1_000_000_000_000 : 20_000_000_000_000) + at * 36_127;

const structureRow = (at: number, roll: Roll): Row => {
  const name = town(roll);
  return [
    siretOf(at),
    'SIRET',
    `${pick(roll, KINDS)} ${name}`,
    `${roll(200)} rue ${noise(roll)}`,
    String(10_000 + roll(85_000)),
    name,
    yes(roll, 3),
    yes(roll, 3),
    yes(roll, 1),
    yes(roll, 9),
    `${noise(roll)}@${noise(roll)}.example`,
  ];
};

const serviceRow = (at: number, roll: Roll, structures: number): Row => [
  siretOf(roll(structures)),
  `S${at.toString(36).toUpperCase()}`,
  `SERVICE ${noise(roll)}`,
  yes(roll, 5),
  yes(roll, 9),
];

export const directoryRows = ({ structures, services }: Size): { structures: Row[]; services: Row[] } => {
  const roll = dice(20_261_123);
  return {
    structures: Array.from({ length: structures }, (_, at) => structureRow(at, roll)),
    services: Array.from({ length: services }, (_, at) => serviceRow(at, roll, structures)),
  };
};

const cells = (rows: Row[]) => rows.map((row) => row.map((value) => ({ value })));

export const makeDirectory = async (size: Size): Promise<Uint8Array> => {
  const { structures, services } = directoryRows(size);
  const sheets = [
    { sheet: 'Structures', data: cells([STRUCTURE_HEADERS, ...structures]) },
    { sheet: 'Services', data: cells([SERVICE_HEADERS, ...services]) },
  ];
  const workbook = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
};
