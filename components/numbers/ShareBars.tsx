import { Bar, BarChart, Cell, ErrorBar, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { NumbersCell } from '@/storage/model/numbers/numbers-report';
import { wilsonInterval } from '@/storage/model/wilson-interval';
import { ChartPatterns } from './ChartPatterns';
import { TICK } from './chart-fills';
import { FEW } from './share-words';
import type { ShownReport } from './shown-report';

/** More bars than that are no picture; the table has them all. */
export const MOST_BARS = 16;

interface ShareBarsProps {
  rows: ShownReport['rows'];
  onOpen: (cell: NumbersCell, words: string) => void;
}

/** A bar for each group, as long as its share, with the interval in which that lies; of too few it is drawn faintly. */
export function ShareBars({ rows, onOpen }: ShareBarsProps) {
  const shown = barsOf(rows);
  return (
    <ResponsiveContainer width="100%" height={shown.length * 34 + 34}>
      <BarChart
        data={shown}
        layout="vertical"
        margin={{ left: 0, right: 4, top: 4, bottom: 0 }}
        accessibilityLayer={false}
      >
        <ChartPatterns />
        <XAxis
          type="number"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={percent}
          tick={TICK}
          stroke="var(--line-strong)"
        />
        <YAxis type="category" dataKey="label" width={150} tick={TICK} stroke="var(--line-strong)" interval={0} />
        <YAxis
          yAxisId="words"
          orientation="right"
          type="category"
          dataKey="words"
          width={120}
          tick={TICK}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Bar
          dataKey="share"
          isAnimationActive={false}
          barSize={16}
          onClick={(_, index) => open(shown[index], onOpen)}
          className="cursor-pointer"
        >
          {shown.map(({ label, few }) => (
            <Cell
              key={label}
              fill={few ? 'url(#numbers-dots)' : 'var(--accent)'}
              stroke={few ? 'var(--line-strong)' : 'none'}
            />
          ))}
          <ErrorBar
            dataKey="error"
            direction="x"
            width={6}
            strokeWidth={1.5}
            stroke="var(--ink)"
            isAnimationActive={false}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

interface ShownBar {
  label: string;
  share: number;
  error: [number, number];
  few: boolean;
  words: string;
  cell: NumbersCell | undefined;
}

/** The last ones where there are too many: of weeks the newest. */
function barsOf(rows: ShareBarsProps['rows']): ShownBar[] {
  return rows
    .filter(({ key }) => key !== 'all')
    .flatMap(({ share, label, cell }) => (share && share.of > 0 ? [bar(label, share, cell)] : []))
    .slice(-MOST_BARS);
}

function bar(label: string, { n, of }: { n: number; of: number }, cell: NumbersCell | undefined): ShownBar {
  const [share, { low, high }] = [n / of, wilsonInterval(n, of)];
  const few = of < FEW;
  return {
    label,
    share,
    error: [share - low, high - share],
    few,
    words: `${n} of ${of}${few ? ', too few' : ''}`,
    cell,
  };
}

function open(one: ShownBar | undefined, onOpen: ShareBarsProps['onOpen']): void {
  if (one?.cell) onOpen(one.cell, one.label);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
