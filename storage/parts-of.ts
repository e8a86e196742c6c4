import type { ContactId } from './model/contact';
import { scoreBlockOf } from './model/score/score-block';

/** Contacts that are written in one transaction: few enough that a command in between waits no longer than a moment. */
const AT_ONCE = 250;

/** Contacts in the parts of a bulk. Those whose scores are kept together stand together, so that a block is written once. */
export function partsOf(ids: readonly ContactId[]): ContactId[][] {
  const inOrder = ids
    .map((id) => [scoreBlockOf(id), id] as const)
    .sort(([one], [other]) => one - other)
    .map(([, id]) => id);
  const parts: ContactId[][] = [];
  for (let start = 0; start < inOrder.length; start += AT_ONCE) parts.push(inOrder.slice(start, start + AT_ONCE));
  return parts;
}
