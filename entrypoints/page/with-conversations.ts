import type { PageState, ThreadReading } from '@/storage/model/page-reading';

/** As many as one page's word may carry. */
const MOST = 10;

/**
 * What a page says, with the conversations that lie over it. Where the page has nothing to say of its own the first of
 * them is what it says; while it is not readable it says just that.
 */
export function withConversations(state: PageState, open: readonly ThreadReading[]): PageState {
  const own = state.status === 'read' && state.reading.pageKind === 'thread' ? state.reading.threadId : undefined;
  const beside = open.filter(({ threadId }) => threadId !== own).slice(0, MOST);
  const [first, ...others] = beside;
  if (!first) return state;
  if (state.status === 'read') return { ...state, conversations: beside };
  if (state.status !== 'none') return state;
  return { status: 'read', url: state.url, reading: first, ...(others.length > 0 && { conversations: others }) };
}
