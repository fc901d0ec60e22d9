/** Sends and receives the messages of the table; whatever does not fit its schema, or comes from elsewhere, is dropped. */
import { type MessageName, messageTable, type Request, type Response } from '../../shared/messages/message-table.ts';
import { api } from './api.ts';

type Sender = chrome.runtime.MessageSender;
type Envelope = { name: MessageName; request: unknown };
type Handler<N extends MessageName> = (request: Request<N>, sender: Sender) => Promise<Response<N>>;
export type Handlers = { [N in MessageName]?: Handler<N> };

/** To every page of the extension. Nobody listening is not an error: the panel may be closed. */
export const announce = async <N extends MessageName>(name: N, request: Request<N>): Promise<void> => {
  await api.runtime.sendMessage({ name, request } satisfies Envelope).catch(ignoreNobody);
};

/** To the content script of a tab's top frame. @returns null when no script answers there. */
export const askTab = async <N extends MessageName>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N> | null> => {
  const answer = await api.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }).catch(ignoreNobody);
  const checked = messageTable[name].response.safeParse(answer);
  return checked.success ? (checked.data as Response<N>) : null;
};

/** Answers messages from this extension's own contexts. @returns a function that stops listening. */
export const answer = (handlers: Handlers): (() => void) => {
  const listener = (message: unknown, sender: Sender) => {
    if (sender.id !== api.runtime.id) return undefined;
    return dispatch(handlers, message, sender);
  };
  api.runtime.onMessage.addListener(listener);
  return () => api.runtime.onMessage.removeListener(listener);
};

const dispatch = (handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> | undefined => {
  const { name, request } = (message ?? {}) as Partial<Envelope>;
  const handler = name && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!name || !handler) return undefined;
  const checked = messageTable[name].request.safeParse(request);
  return checked.success ? (handler as Handler<MessageName>)(checked.data as never, sender) : undefined;
};

const NOBODY = /Receiving end does not exist|message port closed|No tab with id|Invalid tab ID/i;

const ignoreNobody = (error: unknown): null => {
  if (NOBODY.test(String(error))) return null;
  throw error;
};
