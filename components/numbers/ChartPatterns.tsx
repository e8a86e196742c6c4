/** What is drawn where colour alone would not tell two things apart. */
export function ChartPatterns() {
  return (
    <defs>
      <pattern id="numbers-lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--warn-soft)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--warn)" strokeWidth="4" />
      </pattern>
      <pattern id="numbers-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--ground)" />
        <circle cx="3" cy="3" r="1.2" fill="var(--ink-dim)" />
      </pattern>
    </defs>
  );
}
