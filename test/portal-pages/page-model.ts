/** Each imitation portal tells the tests what it would send, from its own state: never from what we wrote in its page. */
export type PortalModel = Record<string, unknown>;

declare global {
  interface Window {
    portalModel: () => PortalModel;
    portalSubmissions: number;
  }
}

export const publish = (read: () => PortalModel): void => {
  window.portalSubmissions = 0;
  window.portalModel = read;
};

export const submitted = (): void => {
  window.portalSubmissions += 1;
};
