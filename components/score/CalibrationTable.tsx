import type { CalibrationBin } from '@/storage/model/score/calibration';
import { chanceWords } from './chance-words';

/** The same as the picture, in numbers. */
export function CalibrationTable({ bins }: { bins: CalibrationBin[] }) {
  return (
    <table className="w-full text-start">
      <caption className="sr-only">Which share became prospects, by score</caption>
      <thead className="text-small text-dim">
        <tr>
          <th scope="col" className="py-1 text-start font-medium">
            Score
          </th>
          <th scope="col" className="py-1 text-start font-medium">
            Became prospects
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from} className="border-t border-line">
            <td className="py-1">
              {Math.round(bin.from)}–{Math.round(bin.to)}
            </td>
            <td className="py-1">{chanceWords(bin)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
