import { Bar, BarChart, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { NumbersReport } from '@/storage/model/numbers/numbers-report';
import { ChartPatterns } from './ChartPatterns';
import { PART_FILLS, TICK } from './chart-fills';
import { weekWords } from './group-words';
import { FATES } from './shown-follow-ups';

/** What became of the follow-ups of each week, one upon the other. */
export function FateBars({ groups }: Pick<NumbersReport, 'groups'>) {
  const data = groups.map(({ key, counts }) => ({ week: weekWords(key).replace('Week of ', ''), ...counts }));
  return (
    <ResponsiveContainer width="100%" height={240}>
      <BarChart data={data} margin={{ left: 0, right: 8, top: 8, bottom: 0 }} accessibilityLayer={false}>
        <ChartPatterns />
        <XAxis dataKey="week" tick={TICK} stroke="var(--line-strong)" minTickGap={16} />
        <YAxis allowDecimals={false} tick={TICK} stroke="var(--line-strong)" width={40} />
        <Legend formatter={(label) => <span className="text-ink">{label}</span>} wrapperStyle={{ fontSize: 12 }} />
        {FATES.map(({ part, label }) => (
          <Bar
            key={part}
            dataKey={part}
            name={label}
            stackId="fate"
            fill={PART_FILLS[part] ?? 'none'}
            stroke="var(--line-strong)"
            isAnimationActive={false}
            maxBarSize={40}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
