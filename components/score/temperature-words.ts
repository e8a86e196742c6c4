import type { Temperature, TemperatureReason } from '@/storage/model/score/temperature';
import { signWords } from './sign-words';

/** The names of the temperatures. */
export const TEMPERATURE_WORDS: Record<Temperature, string> = { cold: 'Cold', warm: 'Warm', hot: 'Hot' };

/** Why it is that warm: "wrote to you twice, no answer for 12 days". */
export function reasonWords({ because, most, tries, silentDays }: TemperatureReason): string {
  const signs = most ? signWords(most.kind, most.count) : undefined;
  if (because === 'silence')
    return `turned cold by itself: ${countOf(tries, 'try', 'tries')}, ${waitingWords(silentDays ?? 0)}`;
  const waiting = silentDays === undefined || silentDays < 1 ? undefined : waitingWords(silentDays);
  if (because === 'nothing')
    return [signs ? `${signs}, long ago or weakly` : 'no sign of interest yet', waiting].filter(Boolean).join(', ');
  return [signs ?? 'answered', waiting].filter(Boolean).join(', ');
}

const waitingWords = (days: number): string => `no answer for ${countOf(days, 'day', 'days')}`;
const countOf = (count: number, one: string, many: string): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;
