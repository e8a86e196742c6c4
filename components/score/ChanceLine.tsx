import { use } from 'react';
import { binFor } from '@/storage/model/score/calibration';
import type { Score } from '@/storage/model/score/score-of';
import { CalibrationContext } from './CalibrationContext';
import { chanceWords, missingOutcomes } from './chance-words';

/** What such a score came to so far; what is missing as long as that cannot be said. */
export function ChanceLine({ score: { overall } }: { score: Pick<Score, 'overall'> }) {
  const kept = use(CalibrationContext);
  const { calibration } = kept ?? { calibration: { won: 0, lost: 0, bins: [] } };
  const bin = binFor(calibration, overall);
  const missing = missingOutcomes(calibration);
  if (bin) {
    return (
      <p>
        Of your contacts with such a score, <strong className="font-semibold">{chanceWords(bin)}</strong> became
        prospects.
      </p>
    );
  }
  return missing ? <p className="text-small text-dim">No chance is named yet: it takes {missing}.</p> : null;
}
