/** One folder each: the same deposit in the mark-up and the manners of another technology. */
export const portalPageNames = ['jquery', 'react', 'vue', 'material', 'dsfr', 'frame', 'shadow', 'trap'] as const;
export type PortalPageName = (typeof portalPageNames)[number];
