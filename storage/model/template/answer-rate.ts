/** With fewer a share says nothing. */
export const SENDS_NEEDED = 20;
/** Of the normal distribution, for an interval that holds in 95 of 100 cases. */
const Z95 = 1.96;

/** How often something was sent, and how often it was answered. */
export interface AnswerCount {
  sent: number;
  answered: number;
}

/** The share that was answered lies between these, 0 to 1: the 95 % interval of Wilson (1927). `undefined` under 20 sends. */
export function answerInterval({ sent, answered }: AnswerCount): { low: number; high: number } | undefined {
  if (sent < SENDS_NEEDED) return undefined;
  const share = answered / sent;
  const square = Z95 * Z95;
  const middle = share + square / (2 * sent);
  const spread = Z95 * Math.sqrt((share * (1 - share)) / sent + square / (4 * sent * sent));
  const within = (bound: number) => Math.min(1, Math.max(0, bound / (1 + square / sent)));
  return { low: within(middle - spread), high: within(middle + spread) };
}
