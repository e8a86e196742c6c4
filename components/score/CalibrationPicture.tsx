import type { CalibrationBin } from '@/storage/model/score/calibration';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [320, 150, 40, 8, 22];
const x = (score: number): number => LEFT + (score / 100) * (WIDTH - LEFT - 10);
const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
const GRID = [0, 0.5, 1];
const TICKS = [0, 25, 50, 75, 100];

/** Which share became prospects, by score: a line for each bin, in its 95 % interval. The table beside says the same. */
export function CalibrationPicture({ bins }: { bins: CalibrationBin[] }) {
  return (
    <svg
      role="img"
      aria-label="Share that became prospects, by score; the table says the same in numbers"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="w-full max-w-lg text-dim"
    >
      {GRID.map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH - 10} y1={y(share)} y2={y(share)} className="stroke-line" />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end" fontSize={11} fill="currentColor">
            {share * 100} %
          </text>
        </g>
      ))}
      {TICKS.map((score) => (
        <text key={score} x={x(score)} y={HEIGHT - 6} textAnchor="middle" fontSize={11} fill="currentColor">
          {score}
        </text>
      ))}
      {bins.map((bin) => (
        <BinMark key={bin.from} bin={bin} />
      ))}
    </svg>
  );
}

/** At least some pixels wide: a bin may hold one score only. */
function BinMark({ bin: { from, to, share, low, high } }: { bin: CalibrationBin }) {
  const [left, width] = [x(from), Math.max(6, x(to) - x(from))];
  return (
    <g>
      <rect
        x={left}
        width={width}
        y={y(high)}
        height={y(low) - y(high)}
        className="fill-accent-soft stroke-line-strong"
      />
      <line x1={left} x2={left + width} y1={y(share)} y2={y(share)} strokeWidth={3} className="stroke-accent" />
    </g>
  );
}
