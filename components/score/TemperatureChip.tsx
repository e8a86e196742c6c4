import { Flame, Snowflake, Thermometer } from 'lucide-react';
import type { Score } from '@/storage/model/score/score-of';
import type { Temperature } from '@/storage/model/score/temperature';
import { Badge, type BadgeTone } from '../ui/Badge';
import { reasonWords, TEMPERATURE_WORDS } from './temperature-words';

const TONES: Record<Temperature, BadgeTone> = { cold: 'neutral', warm: 'warn', hot: 'danger' };
const ICONS = { cold: Snowflake, warm: Thermometer, hot: Flame };

/** Cold, warm or hot; why is its tooltip. */
export function TemperatureChip({ score: { temperature, reason } }: { score: Pick<Score, 'temperature' | 'reason'> }) {
  const Icon = ICONS[temperature];
  return (
    <Badge tone={TONES[temperature]} title={`${TEMPERATURE_WORDS[temperature]}: ${reasonWords(reason)}`}>
      <Icon aria-hidden="true" size={12} />
      {TEMPERATURE_WORDS[temperature]}
    </Badge>
  );
}
