/** Suppliers that do not exist; their numbers carry right check digits. */
import type { Seller } from '../model.ts';
import { ibanFrom, sirenFrom, siretFrom, vatFrom } from '../numbers.ts';

type Short = {
  name: string;
  form: string;
  register: string;
  address: string[];
  phone: string;
  stem: string;
  nic: string;
  activity: string;
  account: string;
  bic: string;
  noVat?: true;
};

const sellerFrom = ({ stem, nic, account, register, noVat, ...rest }: Short): Seller => {
  const siren = sirenFrom(stem);
  const spaced = siren.replace(/(.{3})(?=.)/g, '$1 ');
  const vat = noVat ? null : vatFrom(siren);
  return { ...rest, siret: siretFrom(stem, nic), vat, iban: ibanFrom(account), registered: `${register} ${spaced}` };
};

const shorts = {
  builder: {
    name: 'Cordelier Bâtiment',
    form: 'SAS au capital de 120 000 €',
    register: 'RCS Angers',
    address: ['ZA de la Croix-Blanche', '11, rue des Carriers', '49080 Bouchemaine'],
    phone: '02 41 55 01 77',
    stem: '53871204',
    nic: '0002',
    activity: '41.20B',
    account: '178060000104185562231',
    bic: 'AGRIFRPP878',
  },
  electrician: {
    name: 'Électricité Vauquelin',
    form: 'SARL au capital de 15 000 €',
    register: 'RCS Caen',
    address: ['6 bis, impasse des Forges', '14123 Ifs'],
    phone: '02.31.44.90.18',
    stem: '44190326',
    nic: '0003',
    activity: '4321A',
    account: '300040082800010567891',
    bic: 'BNPAFRPPXXX',
  },
  computing: {
    name: 'Novalys Informatique',
    form: 'Société par actions simplifiée au capital social de 1 250 000 euros',
    register: 'Immatriculée au RCS de Nanterre sous le n°',
    address: ['Tour Horizon', '24, esplanade du Levant', '92800 Puteaux'],
    phone: '+33 1 70 55 20 00',
    stem: '81240957',
    nic: '0014',
    activity: '6202A',
    account: '300030350000020871234',
    bic: 'SOGEFRPP',
  },
  cleaning: {
    name: 'Propreté du Littoral',
    form: 'SASU au capital de 10 000,00 €',
    register: 'R.C.S. Vannes B',
    address: ['18, quai Éric-Tabarly', '56100 Lorient'],
    phone: '02 97 21 00 36',
    stem: '79903144',
    nic: '0002',
    activity: '81.21Z',
    account: '138070008130421960717',
    bic: 'CCBPFRPPNAN',
  },
  food: {
    name: 'Les Vergers de Salernes',
    form: 'Société coopérative agricole à capital variable',
    register: 'RCS Draguignan',
    address: ['Quartier Saint-Barthélemy', 'BP 14', '83690 Salernes'],
    phone: '04 94 70 66 11',
    stem: '38315570',
    nic: '0001',
    activity: '4631Z',
    account: '113150000104023315546',
    bic: 'CEPAFRPP131',
  },
  stationer: {
    name: 'PAPYRUS BUREAU',
    form: 'S.A. au capital de 3 048 980 €',
    register: 'RCS Meaux B',
    address: ['Parc d’activités des Peupliers', '77230 Dammartin-en-Goële'],
    phone: '0 825 88 41 41',
    stem: '32904418',
    nic: '0021',
    activity: '4665Z',
    account: '300020088900000760345',
    bic: 'CRLYFRPP',
  },
  energy: {
    name: 'Hydrélia Énergies',
    form: 'Société anonyme au capital de 42 500 000 €',
    register: 'RCS Lyon',
    address: ['TSA 50114', '69401 Lyon Cedex 03'],
    phone: '09 69 32 15 00',
    stem: '50116372',
    nic: '0105',
    activity: '3514Z',
    account: '200410100812345670200',
    bic: 'PSSTFRPPLYO',
  },
  hotel: {
    name: 'Hôtel du Mail',
    form: 'SARL unipersonnelle au capital de 7 622,45 €',
    register: 'RCS Bourges',
    address: ['3, place du Mail', '18000 Bourges'],
    phone: '02 48 24 33 90',
    stem: '42077915',
    nic: '0001',
    activity: '5510Z',
    account: '148060180072013406000',
    bic: 'AGRIFRPP848',
  },
  trainer: {
    name: 'Institut Ligérien des Métiers',
    form: 'Association loi 1901',
    register: 'SIREN',
    address: ['45, boulevard Heurteloup', '37000 Tours'],
    phone: '02 47 70 58 29',
    stem: '78431662',
    nic: '0004',
    activity: '8559A',
    account: '102783718000011458701',
    bic: 'CMCIFR2A',
    noVat: true,
  },
  freelance: {
    name: 'Plume & Pixel',
    form: 'Entreprise individuelle (EI)',
    register: 'RNE',
    address: ['9, rue du Pont-Neuf', '63000 Clermont-Ferrand'],
    phone: '06 39 98 14 02',
    stem: '90327761',
    nic: '0001',
    activity: '7410Z',
    account: '160060001112345678901',
    bic: 'AGRIFRPP860',
    noVat: true,
  },
  architect: {
    name: 'Atelier Rive Droite Architectes',
    form: 'SELARL d’architecture au capital de 30 000 €',
    register: 'RCS Bordeaux',
    address: ['72, cours du Médoc', '33300 Bordeaux'],
    phone: '05 56 39 27 45',
    stem: '48820137',
    nic: '0002',
    activity: '7111Z',
    account: '109071000140122013360',
    bic: 'CCBPFRPPBDX',
  },
  laboratory: {
    name: 'Biosphère Analyses',
    form: 'SAS au capital de 500.000 €',
    register: 'RCS Strasbourg TI',
    address: ['4, allée Louis-Pasteur', '67400 Illkirch-Graffenstaden'],
    phone: '03 88 67 12 90',
    stem: '39744028',
    nic: '0003',
    activity: '7120B',
    account: '147070001208819954412',
    bic: 'CCBPFRPPMTZ',
  },
  island: {
    name: 'Caraïbes Mobilier',
    form: 'SARL au capital de 50 000 €',
    register: 'RCS Pointe-à-Pitre',
    address: ['Immeuble Les Alizés, ZI de Jarry', '97122 Baie-Mahault'],
    phone: '0590 26 71 05',
    stem: '41388250',
    nic: '0002',
    activity: '4759A',
    account: '191060000243602112287',
    bic: 'AGRIFRPP891',
  },
  gardener: {
    name: 'Jardins de l’Orb',
    form: 'EURL au capital de 5 000 €',
    register: 'RCS Béziers',
    address: ['Chemin de la Plaine', '34500 Béziers'],
    phone: '04 67 28 55 03',
    stem: '75240863',
    nic: '0001',
    activity: '8130Z',
    account: '135069200485083410017',
    bic: 'AGRIFRPP835',
  },
} satisfies Record<string, Short>;

export const sellers = Object.fromEntries(
  Object.entries(shorts).map(([key, short]) => [key, sellerFrom(short)]),
) as Record<keyof typeof shorts, Seller>;

/** A bank that buys invoices; and a second account of the stationer. */
export const FACTOR_IBAN = ibanFrom('309580000100026544787');
export const SECOND_IBAN = ibanFrom('300760209011334400200');
