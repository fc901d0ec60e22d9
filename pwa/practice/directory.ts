/** Who can be invoiced here: the public qualification recipients, the State, and any other SIRET so that every invoice can be practised. */
export type Service = { code: string; name: string };

export type Recipient = {
  siret: string;
  name: string;
  /** Named services; `null`: any code typed is one. */
  services: Service[] | null;
  requires: 'service' | 'commitment' | 'either' | 'both' | 'nothing';
};

export const STATE_SIRET = '11000201100044';

/** Reserved to invoicing between public bodies. */
const RESERVED_SERVICE = 'FACTURES_PUBLIQUES';

const fixed: Recipient[] = [
  {
    siret: '12345678200028',
    name: 'Commune de Valserine (service obligatoire)',
    services: [{ code: 'SERVICE_DEST_SERV_OBL', name: 'Direction des finances' }],
    requires: 'service',
  },
  {
    siret: '12345678200036',
    name: "Centre hospitalier des Deux-Rives (n° d'engagement obligatoire)",
    services: [],
    requires: 'commitment',
  },
  {
    siret: '12345678200044',
    name: "Lycée des Trois-Sources (n° d'engagement ou service obligatoire)",
    services: [{ code: 'SERVICE_DEST_EJ_OU_SERV_OBL', name: 'Intendance' }],
    requires: 'either',
  },
  { siret: '12345678200051', name: 'Syndicat des eaux du Plateau', services: [], requires: 'nothing' },
  {
    siret: STATE_SIRET,
    name: "SERVICES DE L'ETAT POUR LA FACTURATION ELECTRONIQUE",
    services: null,
    requires: 'both',
  },
];

const isSiret = (text: string): boolean => /^\d{14}$/.test(text);

export const findRecipient = (siret: string): Recipient | null =>
  fixed.find((recipient) => recipient.siret === siret) ??
  (isSiret(siret) ? { siret, name: "Structure d'entraînement", services: null, requires: 'nothing' } : null);

/** By the beginning of the SIRET or any part of the name. */
export const searchRecipients = (query: string): Recipient[] => {
  const digits = query.replaceAll(/\s/g, '');
  if (isSiret(digits)) return [findRecipient(digits)].filter((recipient) => recipient !== null);
  const words = query.trim().toLowerCase();
  return fixed.filter(({ siret, name }) => siret.startsWith(digits) || name.toLowerCase().includes(words));
};

export const searchServices = (siret: string, query: string): Service[] => {
  const recipient = findRecipient(siret);
  const code = query.trim();
  if (!recipient || code.toUpperCase() === RESERVED_SERVICE) return [];
  if (recipient.services === null) return code === '' ? [] : [{ code, name: "Service d'entraînement" }];
  return recipient.services.filter((service) => holds(service, code));
};

const holds = ({ code, name }: Service, query: string): boolean =>
  `${code} ${name}`.toLowerCase().includes(query.toLowerCase());

/** The structures on whose behalf the user may deposit; any SIRET typed is one of them. */
export const searchOwnStructures = (query: string): string[] => {
  const digits = query.replaceAll(/\s/g, '');
  const found = ownStructures.filter((text) => text.toLowerCase().includes(query.trim().toLowerCase()));
  if (isSiret(digits) && !ownStructures.some((text) => text.startsWith(digits))) {
    return [`${digits} - Structure d'entraînement`];
  }
  return isSiret(digits) ? ownStructures.filter((text) => text.startsWith(digits)) : found;
};

const ownStructures = ['89743394200055 - AFE Test - Atelier du marché', '12345678200069 - Imprimerie des Tilleuls'];
