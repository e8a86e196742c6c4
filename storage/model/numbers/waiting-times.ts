/** How long something took, and how long others have waited for it so far. In minutes. */
export interface WaitingTimes {
  /** How many it came to an end for, and for how many not yet. */
  ended: number;
  waiting: number;
  /** A quarter, half and three quarters of those for whom it ended took at most so long. Absent for none. */
  ofEnded?: Quartiles;
  /** The same of all, those counted for whom it has not ended: absent where fewer than so many have got there. */
  ofAll: Partial<Quartiles>;
  /** The share of all that has got there after so many minutes: rising steps, at most a hundred. */
  steps: { minutes: number; share: number }[];
}
export interface Quartiles {
  quarter: number;
  half: number;
  threeQuarters: number;
}

const MOST_STEPS = 100;
const NOTHING = 1e-9;

/**
 * Works out waiting times without leaving out those who wait still: the estimate of Kaplan and Meier (1958). Who has waited for five days
 * says something of the first five, and nothing of what comes after.
 */
export function waitingTimes(ended: ArrayLike<number>, waiting: ArrayLike<number>): WaitingTimes {
  const sorted = Int32Array.from(ended).sort();
  const steps = risingSteps(sorted, Int32Array.from(waiting).sort());
  return {
    ...{ ended: ended.length, waiting: waiting.length },
    ...(ended.length > 0 && { ofEnded: quartiles((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0) }),
    ofAll: quartilesOf(steps),
    steps: thinned(steps),
  };
}

function risingSteps(ended: Int32Array, waiting: Int32Array): WaitingTimes['steps'] {
  const steps: WaitingTimes['steps'] = [];
  let [left, gone, place] = [1, 0, 0];
  while (place < ended.length) {
    const minutes = ended[place] ?? 0;
    let next = place;
    while (next < ended.length && ended[next] === minutes) next += 1;
    // One who has waited exactly as long was there to be counted.
    while (gone < waiting.length && (waiting[gone] ?? 0) < minutes) gone += 1;
    const atRisk = ended.length - place + waiting.length - gone;
    left *= 1 - (next - place) / atRisk;
    steps.push({ minutes, share: 1 - left });
    place = next;
  }
  return steps;
}

const quartiles = (at: (share: number) => number): Quartiles => ({
  quarter: at(0.25),
  half: at(0.5),
  threeQuarters: at(0.75),
});

function quartilesOf(steps: WaitingTimes['steps']): Partial<Quartiles> {
  const found = quartiles((share) => steps.find((step) => step.share >= share - NOTHING)?.minutes ?? -1);
  return Object.fromEntries(Object.entries(found).filter(([, minutes]) => minutes >= 0));
}

/** Evenly by share, the last one always. */
function thinned(steps: WaitingTimes['steps']): WaitingTimes['steps'] {
  if (steps.length <= MOST_STEPS) return steps;
  const each = (steps.at(-1)?.share ?? 1) / (MOST_STEPS - 1);
  let wanted = 0;
  return steps.filter(({ share }, index) => {
    if (share < wanted && index < steps.length - 1) return false;
    wanted = (Math.floor(share / each) + 1) * each;
    return true;
  });
}
