import { OUTCOMES_NEEDED } from '@/storage/model/score/calibration';
import type { KeptCalibration } from '@/storage/model/score/kept-calibration';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { CalibrationPicture } from './CalibrationPicture';
import { CalibrationTable } from './CalibrationTable';
import { missingOutcomes } from './chance-words';

/** What scores came to with the rep's own contacts, or how many outcomes are missing until that can be said. */
export function CalibrationSection({ item }: { item: StoredItem<KeptCalibration | undefined> }) {
  const [kept] = useStoredItem(item);
  const calibration = kept?.calibration ?? { won: 0, lost: 0, bins: [] };
  const missing = missingOutcomes(calibration);
  return (
    <>
      <p className="text-dim">
        A chance is named after {OUTCOMES_NEEDED} outcomes of each kind. Won: they stand as prospect, opportunity or
        customer now. Not: they are disqualified or lost. Leads and those in nurture have no outcome yet. The score is
        the one just before; what came later does not count.
      </p>
      <p>
        So far {calibration.won.toLocaleString()} became prospects and {calibration.lost.toLocaleString()} did not.
        {missing ? ` It takes ${missing}.` : null}
      </p>
      {calibration.bins.length > 0 ? (
        <>
          <CalibrationPicture bins={calibration.bins} />
          <CalibrationTable bins={calibration.bins} />
        </>
      ) : null}
    </>
  );
}
