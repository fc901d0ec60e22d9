/** A demand kept in the book: said aloud, with the way to take it back. */
import type { Demand } from '../../core/book/learn-demands.ts';
import type { Origin, Recipient } from '../../core/recipient.ts';
import type { Desk } from '../desk.ts';
import { demandTexts } from '../i18n/demands.ts';
import { say } from '../toasts.ts';

export const noteDemands = async (
  desk: Pick<Desk, 'learnDemands'>,
  demands: readonly Demand[],
  origin: Origin,
): Promise<void> => {
  const learned = await desk.learnDemands(demands, origin);
  if (!learned) return;
  const words = demandTexts.t.value;
  const asks = demands.map(({ flag, service }) => (service ? words.ofService(service) : words.asks[flag]));
  say(words.learned(nameOf(learned.recipient), asks.join(' · ')), {
    label: words.undo,
    run: () => void learned.takeBack().catch(reportError),
  });
};

const nameOf = ({ name, siret }: Recipient): string => name || siret;
