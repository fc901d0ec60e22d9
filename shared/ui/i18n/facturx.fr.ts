/** What the screens say of e-invoices: unlocking, making, showing them. */
export const facturxFr = {
  unlock: {
    label: 'Mot de passe du PDF',
    open: 'Ouvrir sans protection',
    hint: 'Il ne quitte pas votre machine et n’est pas retenu. La copie devient un nouveau brouillon, à côté de celui-ci.',
    encrypted: 'Ce mot de passe n’ouvre pas le fichier.',
    signed: 'Ce PDF est signé : une copie ne le serait plus. Rien n’a été changé.',
    damaged: 'La copie n’a pas pu être faite sans rien perdre de la page : demandez un PDF sans protection.',
  },
};
