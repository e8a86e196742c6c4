import type { Axis } from '@/storage/model/score/contribution';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { contributionWords } from './contribution-words';

const signed = new Intl.NumberFormat(undefined, { signDisplay: 'always', maximumFractionDigits: 1 });

interface AxisListProps {
  title: string;
  axis: Axis;
  /** What is said when nothing gives points. */
  nothing: string;
  now: number;
}

/** One axis of the score with all that it is the sum of, each with its evidence. */
export function AxisList({ title, axis: { points, contributions }, nothing, now }: AxisListProps) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="flex justify-between font-semibold">
        <span>{title}</span>
        <span>{points.toLocaleString(undefined, { maximumFractionDigits: 1 })}</span>
      </h3>
      {contributions.length === 0 ? <p className="text-small text-dim">{nothing}</p> : null}
      <ul aria-label={`What makes ${title}`} className="flex flex-col">
        {contributions.map((one) => (
          <li key={one.id} className="flex justify-between gap-3 border-t border-line py-1 first:border-t-0">
            <span className="min-w-0">
              {contributionWords(one, now)}
              {one.evidenceId ? (
                <span className="ms-1.5 text-small">
                  <EvidenceLink interactionId={one.evidenceId} />
                </span>
              ) : null}
            </span>
            <span className="shrink-0 text-dim">{signed.format(one.points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
