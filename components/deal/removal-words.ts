import type { Deal } from '@/storage/model/deal';
import type { DealsAfterRemoval } from '@/storage/queries/deals-after-removal';

const MOST_NAMES = 3;

/** What a removal means for deals, a sentence for each of their fates; none where there are no deals. */
export function removalWords({ gone, ofCompany, ofOthers }: DealsAfterRemoval): string[] {
  return [
    fate(gone, ['goes along, since nobody else takes part', 'go along, since nobody else takes part']),
    fate(ofCompany, [
      'stays with its company, and nobody takes part',
      'stay with their companies, and nobody takes part',
    ]),
    fate(ofOthers, ['stays with the others who take part', 'stay with the others who take part']),
  ].flatMap((sentence) => sentence ?? []);
}

function fate(deals: readonly Deal[], [one, many]: [string, string]): string | undefined {
  if (deals.length === 0) return undefined;
  const open = deals.filter(({ status }) => status === 'open').length;
  const kind = open === 0 ? 'closed ' : open === deals.length ? 'open ' : '';
  const count = `${deals.length.toLocaleString()} ${kind}${deals.length === 1 ? 'deal' : 'deals'}`;
  return `${count} ${deals.length === 1 ? one : many}: ${nameWords(deals)}.`;
}

function nameWords(deals: readonly Deal[]): string {
  const names = deals.slice(0, MOST_NAMES).map(({ name }) => `“${name}”`);
  const more = deals.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more.toLocaleString()} more` : names.join(', ');
}
