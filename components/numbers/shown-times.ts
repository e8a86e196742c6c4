import type { WaitingTimes } from '@/storage/model/numbers/waiting-times';
import { durationWords } from './duration-words';
import { FEW } from './share-words';
import type { ShownCell } from './shown-report';
import type { SharesWords } from './shown-shares';

const NOTHING: ShownCell = { text: '–', csv: [undefined, undefined, undefined] };

/** How long it took those for whom it has ended: the middle half of them, and the median. */
export function timeColumn(label: string): NonNullable<SharesWords['more']>[number] {
  return {
    column: { label, csv: [`${label}: median min`, 'a quarter within min', 'three quarters within min'] },
    cell: ({ times }) => timeCell(times),
  };
}

function timeCell(times: WaitingTimes | undefined): ShownCell {
  if (!times?.ofEnded) return NOTHING;
  const { quarter, half, threeQuarters } = times.ofEnded;
  const csv = [half, quarter, threeQuarters];
  if (times.ended < FEW) return { text: `${durationWords(half)} (of ${times.ended}: too few to tell)`, csv };
  return { text: `${durationWords(half)} (${durationWords(quarter)} to ${durationWords(threeQuarters)})`, csv };
}

/** Of all who are counted, those who wait still included: after how long half of them had got there, if ever. */
export function waitingSentence(times: WaitingTimes | undefined, did: string): string {
  if (!times || times.ended + times.waiting === 0) return '';
  const all = times.ended + times.waiting;
  if (all < FEW) return ` ${times.waiting} of ${all} have not ${did} so far: too few to tell how long it takes.`;
  const half = times.ofAll.half;
  const middle =
    half === undefined ? `half of all have not ${did} so far` : `half of all had ${did} after ${durationWords(half)}`;
  return ` With the ${times.waiting.toLocaleString()} who have not ${did} so far counted in, ${middle}.`;
}
