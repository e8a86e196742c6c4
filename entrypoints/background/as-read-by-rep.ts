import { withOwnAddresses } from '@/storage/model/own-addresses';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { withoutFuture } from '@/storage/model/without-future';
import { ownAddresses } from '@/storage/settings';

/**
 * What a page says, seen with what the rep said of their own addresses, and with who wrote each message: person or machine.
 * What is dated after now has not been sent, and is left out.
 */
export async function asReadByRep(state: PageState): Promise<PageState> {
  if (state.status !== 'read') return state;
  const [own, now] = [await ownAddresses.getValue(), Date.now()];
  const seen = <T extends PageReading>(reading: T) =>
    reading.pageKind === 'thread'
      ? { ...reading, ...withReplyKinds(withOwnAddresses(withoutFuture(reading, now), own)) }
      : reading;
  const conversations = state.conversations?.map(seen);
  return { ...state, reading: seen(state.reading), ...(conversations && { conversations }) };
}
