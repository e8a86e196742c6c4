import { withOwnAddresses } from '@/storage/model/own-addresses';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { ownAddresses } from '@/storage/settings';

/** What a page says, seen with what the rep said of their own addresses, and with who wrote each message: person or machine. */
export async function asReadByRep(state: PageState): Promise<PageState> {
  if (state.status !== 'read') return state;
  const own = await ownAddresses.getValue();
  const seen = <T extends PageReading>(reading: T) =>
    reading.pageKind === 'thread' ? { ...reading, ...withReplyKinds(withOwnAddresses(reading, own)) } : reading;
  const conversations = state.conversations?.map(seen);
  return { ...state, reading: seen(state.reading), ...(conversations && { conversations }) };
}
