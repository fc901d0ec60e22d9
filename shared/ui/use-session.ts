/** The session as the screens reach it. Apart from what makes it, so that the first screen need not wait for that. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from './session.ts';

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Null while the program is still coming: only what stands on the first screen may ask so. */
export const useEarlySession = (): Session | null => useContext(SessionContext);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component');
  return session;
};
