/** What a surface (extension, PWA) lends to the screens. The screens never say chrome.*. */
import type { FillStep, RefusalReason } from '../core/portal/fill-types.ts';
import type { PageSnapshot } from '../core/portal/page-snapshot.ts';

export type PortalPage = { tabId: number; snapshot: PageSnapshot };

export type StepResult = { target: string; done: boolean; reason: RefusalReason | null; page: string };

/** The open portal page. Only the extension has one. */
export type PortalPort = {
  /** Calls back at once and whenever a portal page appears, reloads or goes; null: no portal page is open. */
  watch: (listener: (page: PortalPage | null) => void) => () => void;
  /** A fresh look at the page; null when it has gone. */
  look: (tabId: number) => Promise<PageSnapshot | null>;
  /** Runs the steps, reads back. Never presses anything that submits: it has no such step. */
  fill: (tabId: number, steps: readonly FillStep[], file: File | null) => Promise<StepResult[]>;
  reveal: (tabId: number, ref: number) => Promise<void>;
  /** The links of the page that bear one of these names, in the order of the names. */
  links: (tabId: number, names: readonly string[]) => Promise<{ ref: number; name: string }[]>;
  /** Waits until the user points at a control; null when they did not. A null prompt ends the waiting. */
  point: (tabId: number, prompt: string | null) => Promise<number | null>;
  /** How the page is built, without a value; null when it has gone. */
  skeleton: (tabId: number) => Promise<string | null>;
  /** Which draft goes with this tab, across reloads of the page and of the panel. */
  remember: (tabId: number, draftId: string) => Promise<void>;
  recall: (tabId: number) => Promise<string | null>;
};

/** The extension installed beside the PWA. Only the PWA has one, and only when the bridge answers. */
export type HandOverPort = {
  available: () => Promise<boolean>;
  offer: (draft: unknown, file: File) => Promise<void>;
};

/** A draft with its file, or files alone. */
export type Offered = { draft: unknown; files: readonly File[] };

/** The browser's own offer to install the application, kept until the user wants it. */
export type InstallPort = {
  /** Calls back when it can be offered, and when it no longer can. */
  watch: (listener: (possible: boolean) => void) => () => void;
  ask: () => Promise<void>;
};

export type Surface = {
  name: 'extension' | 'pwa';
  portal: PortalPort | null;
  handOver: HandOverPort | null;
  /** Calls back with what is offered from outside, to be shown before it is kept. @returns how to stop. */
  watchOffers: (listener: (offered: Offered) => void) => () => void;
  /** What only an application of its own can do. */
  install: InstallPort | null;
  /** The browser never takes its room back by itself: an extension's, once it has asked for that. */
  safeStorage: boolean;
  /** Opens the practice portal in a tab. */
  practiceUrl: string;
};
