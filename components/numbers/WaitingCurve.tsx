import { Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { WaitingTimes } from '@/storage/model/numbers/waiting-times';
import { TICK } from './chart-fills';
import { durationWords } from './duration-words';

const DAY = 1_440;
/** What comes later belongs to nothing that was written then. */
const LONGEST = 60 * DAY;

/** Which share has answered after so long, of all who were written to: those who have not are counted as long as they have waited. */
export function WaitingCurve({ times }: { times: WaitingTimes }) {
  const steps = times.steps.filter(({ minutes }) => minutes <= LONGEST);
  const end = Math.min(LONGEST, Math.max(DAY, steps.at(-1)?.minutes ?? 0));
  const data = [{ minutes: 0, share: 0 }, ...steps, { minutes: end, share: steps.at(-1)?.share ?? 0 }];
  return (
    <ResponsiveContainer width="100%" height={170}>
      <LineChart data={data} margin={{ left: 0, right: 16, top: 8, bottom: 0 }} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="minutes"
          domain={[0, end]}
          tickFormatter={durationWords}
          tick={TICK}
          stroke="var(--line-strong)"
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.5, 1]}
          tickFormatter={(share: number) => `${share * 100} %`}
          tick={TICK}
          stroke="var(--line-strong)"
          width={50}
        />
        <ReferenceLine y={0.5} stroke="var(--line-strong)" strokeDasharray="4 4" />
        <Line
          type="stepAfter"
          dataKey="share"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
