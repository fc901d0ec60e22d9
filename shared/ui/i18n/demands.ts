/** What recipients ask for, and how it is known. */
import type { DemandFlag, Origin } from '../../core/recipient.ts';
import { inBoth } from './in-both.ts';

type Flags = Record<DemandFlag, string>;
type Origins = Record<Origin['from'], (day: string, invoice: string) => string>;

export const demandTexts = inBoth(
  {
    asks: {
      needsService: 'exige un code service',
      needsCommitment: 'exige un numéro d’engagement',
      needsEither: 'exige un code service ou un numéro d’engagement',
    } satisfies Flags as Flags,
    ofService: (code: string) => `exige un numéro d’engagement pour le service ${code}`,
    learned: (name: string, asks: string) => `Noté au carnet : ${name} ${asks}.`,
    origins: {
      user: (day) => `Choisi par vous le ${day}.`,
      refusal: (day, invoice) => `Vous avez dit le ${day} que la facture ${invoice} avait été refusée pour cela.`,
      portal: (day) => `Le ${day}, la page du portail marquait ce champ comme obligatoire pour ce destinataire.`,
    } satisfies Origins as Origins,
    refused: 'Elle a été refusée ?',
    lacked: 'Si l’on vous a dit ce qui manquait, notez-le : Bordereau le demandera la prochaine fois.',
    lacks: {
      needsService: 'Le code service',
      needsCommitment: 'Le numéro d’engagement',
      needsEither: 'L’un ou l’autre',
    } satisfies Flags as Flags,
    undo: 'Annuler',
  },
  {
    asks: {
      needsService: 'requires a service code',
      needsCommitment: 'requires a commitment number',
      needsEither: 'requires a service code or a commitment number',
    },
    ofService: (code) => `requires a commitment number for the service ${code}`,
    learned: (name, asks) => `Noted in the book: ${name} ${asks}.`,
    origins: {
      user: (day) => `Chosen by you on ${day}.`,
      refusal: (day, invoice) => `You said on ${day} that invoice ${invoice} had been refused for want of it.`,
      portal: (day) => `On ${day} the portal’s page marked this field as required for this recipient.`,
    },
    refused: 'Was it refused?',
    lacked: 'If you were told what was missing, note it: Bordereau will ask for it next time.',
    lacks: {
      needsService: 'The service code',
      needsCommitment: 'The commitment number',
      needsEither: 'Either of them',
    },
    undo: 'Undo',
  },
);
