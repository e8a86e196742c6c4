import type { Interaction } from './interaction';

/**
 * Where the thread of a logged message is opened; `undefined` for what was logged by hand, and where the id of the thread
 * does not say which mail site it is of. Gmail opens a thread by its id in hex, which is also the number in `thread-f:…`,
 * and by the token of its address; LinkedIn by the conversation's id.
 */
export function messageAddress({ channel, threadId }: Pick<Interaction, 'channel' | 'threadId'>): string | undefined {
  if (threadId === undefined) return undefined;
  if (channel === 'linkedin') return `https://www.linkedin.com/messaging/thread/${encodeURIComponent(threadId)}/`;
  const gmail = channel === 'email' ? gmailId(threadId) : undefined;
  return gmail && `https://mail.google.com/mail/u/0/#all/${gmail}`;
}

function gmailId(threadId: string): string | undefined {
  const number = /^thread-f:(\d{1,20})$/.exec(threadId)?.[1];
  if (number) return BigInt(number).toString(16).padStart(16, '0');
  return /^(?:[0-9a-f]{16}|(?:FMfcg|Ktbx|Qgr)[A-Za-z]{20,})$/.test(threadId) ? threadId : undefined;
}
