import type { Repeat } from '../repeat';
import type { WallMoment } from '../wall-moment';
import { repeatWords } from './repeat-words';

/** A moment as it stands in a field, to be read again as the same: "2026-12-03 09:00 their time", "every Monday from …". */
export function fieldWords({ wall, isTheirs }: WallMoment, repeat?: Repeat): string {
  const moment = `${wall.replace('T', ' ')}${isTheirs ? ' their time' : ''}`;
  return repeat ? `${repeatWords(repeat)} from ${moment}` : moment;
}
