/** What the imitation portals answer when a structure or a service is looked for, as late as a server would. */
export type Found = { code: string; name: string };

const structures: Found[] = [
  { code: '11000201100044', name: 'SERVICES DE L’ETAT POUR LA FACTURATION ELECTRONIQUE' },
  { code: '12345678200028', name: 'COMMUNE DE VAL-SERVICE' },
  { code: '12345678200036', name: 'DEPARTEMENT DE L’ENGAGEMENT' },
  { code: '12345678200051', name: 'REGIE SANS PARAMETRE' },
];
const services: Found[] = [
  { code: 'SFACETAT', name: 'Service facturier' },
  { code: 'SFACETAT2', name: 'Service facturier bis' },
  { code: 'SAAM D5', name: 'Achats et moyens' },
  { code: 'W9', name: 'Voirie' },
];

const LATE = 350;

const search = (list: Found[], text: string): Promise<Found[]> =>
  new Promise((done) =>
    setTimeout(
      () => done(list.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(text.trim().toLowerCase()))),
      LATE,
    ),
  );

export const findStructures = (text: string): Promise<Found[]> => search(structures, text);
export const findServices = (text: string): Promise<Found[]> => search(services, text);
