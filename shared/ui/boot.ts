/** The first screen stands at once; the rest of the program comes behind it, and does what was asked meanwhile. */
import { signal } from '@preact/signals';
import type { Surface } from './ports.ts';
import type { Session } from './session.ts';

type Engine = typeof import('./engine.ts');

/** The session, once the program is here. */
export const booted = signal<Session | null>(null);
/** What kept the program from coming, in the browser's words. */
export const bootProblem = signal(false);

const arrival = Promise.withResolvers<{ engine: Engine; session: Session }>();

export const boot = async (loadSurface: () => Promise<Surface>): Promise<void> => {
  try {
    const [engine, surface] = await Promise.all([import('./engine.ts'), loadSurface()]);
    const session = engine.createSession(surface);
    await session.start().catch(session.sayProblem);
    arrival.resolve({ engine, session });
    booted.value = session;
  } catch (error) {
    reportError(error);
    bootProblem.value = true;
  }
};

/** Files given before the program is here wait for it. */
export const takeWhenReady = async (files: readonly File[]): Promise<void> => {
  const { engine, session } = await arrival.promise;
  await engine.takeFiles(session, files);
};
