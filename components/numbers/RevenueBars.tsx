import { Bar, BarChart, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { RevenueGroup } from '@/storage/model/numbers/revenue-report';
import { moneyWords } from '../money/money-words';
import { ChartPatterns } from './ChartPatterns';
import { SERIES_FILLS, TICK } from './chart-fills';
import { monthWords } from './shown-revenue';

/** What was won in each month: a bar and an axis for each currency, since amounts of two cannot be compared. */
export function RevenueBars({ groups }: { groups: readonly RevenueGroup[] }) {
  const currencies = [...new Set(groups.map(({ currency }) => currency))].sort();
  return (
    <>
      {currencies.map((currency, index) => (
        <CurrencyBars
          key={currency}
          currency={currency}
          fill={SERIES_FILLS[index % SERIES_FILLS.length] ?? ''}
          groups={groups}
        />
      ))}
    </>
  );
}

function CurrencyBars({ currency, fill, groups }: { currency: string; fill: string; groups: readonly RevenueGroup[] }) {
  const data = groups
    .filter((one) => one.currency === currency)
    .map(({ month, amount }) => ({ month: monthWords(month), amount }));
  return (
    <ResponsiveContainer width="100%" height={170}>
      <BarChart data={data} margin={{ left: 0, right: 8, top: 8, bottom: 0 }} accessibilityLayer={false}>
        <ChartPatterns />
        <XAxis dataKey="month" tick={TICK} stroke="var(--line-strong)" minTickGap={16} />
        <YAxis
          tick={TICK}
          stroke="var(--line-strong)"
          width={80}
          tickFormatter={(amount: number) => moneyWords(amount, currency)}
        />
        <Legend formatter={(label) => <span className="text-ink">{label}</span>} wrapperStyle={{ fontSize: 12 }} />
        <Bar
          dataKey="amount"
          name={`Won in ${currency}`}
          fill={fill}
          stroke="var(--line-strong)"
          isAnimationActive={false}
          maxBarSize={56}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
