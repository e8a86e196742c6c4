import type { Content } from '../content';
import type { Interaction } from '../interaction';
import { answerAfter } from '../template/draft-outcome';

/** That a piece of content went to a contact once, and what came after. Times are epoch milliseconds. */
export interface ContentShare {
  contentId: string;
  interactionId: string;
  at: number;
  /** Of the first genuine answer within 30 days, and before more was shared. */
  answeredAt?: number;
}

/**
 * What was shared in a conversation: what an interaction of ours says it shared, and content whose address stands in one.
 * A piece counts once for each interaction.
 * @param conversation as it was corrected, oldest first
 */
export function contentShares(conversation: readonly Interaction[], contents: readonly Content[]): ContentShare[] {
  const addressed = contents.flatMap(({ id, url }) => (url ? [{ id, url: plainAddress(url) }] : []));
  const sharings = conversation.flatMap((one) => {
    const ids = one.direction === 'outbound' ? sharedIn(one, addressed) : [];
    return ids.length > 0 ? [{ ids, at: one.at, interactionId: one.id }] : [];
  });
  return sharings.flatMap(({ ids, at, interactionId }, index) => {
    const next = sharings.slice(index + 1).find((later) => later.at > at)?.at;
    const answeredAt = answerAfter(at, next, conversation);
    return ids.map((contentId) => ({ contentId, interactionId, at, ...(answeredAt !== undefined && { answeredAt }) }));
  });
}

function sharedIn({ contentIds = [], excerpt = '' }: Interaction, addressed: { id: string; url: string }[]): string[] {
  const addresses = new Set(addressesIn(excerpt));
  return [...new Set([...contentIds, ...addressed.filter(({ url }) => addresses.has(url)).map(({ id }) => id)])];
}

/** The addresses that stand in a text. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'“”]+/gi)].map(([address]) => plainAddress(address));
}

/** An address without what tells one reader or sentence from another: scheme, `www.`, trackers, end signs. */
export function plainAddress(address: string): string {
  const text = address.replace(/[).,;:!?\]]+$/, '');
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|mc_|gclid$|fbclid$)/i.test(name)) url.searchParams.delete(name);
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
