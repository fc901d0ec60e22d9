/** One folder each: the same deposit in the mark-up and the manners of another technology. */
export const portalPageNames = ['react', 'vue', 'material'] as const;
export type PortalPageName = (typeof portalPageNames)[number];
