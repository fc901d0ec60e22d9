/** Setting an error aside. */
import { inBoth } from './in-both.ts';

export const overruleTexts = inBoth(
  {
    open: 'Passer outre…',
    reason: 'Pourquoi déposer quand même ?',
    hint: 'Gardé dans ce brouillon ; le portail, lui, peut refuser.',
    keep: 'Passer outre',
    cancel: 'Annuler',
    aside: 'Mis de côté',
    because: (reason: string) => `Votre raison : ${reason}`,
    back: 'Ne plus passer outre',
  },
  {
    open: 'Override…',
    reason: 'Why deposit all the same?',
    hint: 'Kept in this draft; the portal may still refuse.',
    keep: 'Override',
    cancel: 'Cancel',
    aside: 'Set aside',
    because: (reason: string) => `Your reason: ${reason}`,
    back: 'Take the override back',
  },
);
