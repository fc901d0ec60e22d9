/** References that others choose: what stands in their place when there is none. */

/** Some programs fill a mandatory reference with a word for "none". */
export const reference = (text: string | null): string | null => (text && !NONE.test(text) ? text : null);

const NONE =
  /^(?:n\.?\/?[aco]\.?|n[ée]ant|none|null|undefined|nil|aucune?|sans(?: objet)?|inconnue?|unknown|not (?:applicable|provided|available)|non (?:fourni|renseign[ée]|communiqu[ée]|applicable|disponible|d[ée]fini)e?|[ _.x/-]+|0+)$/i;
