const MORNING_HOUR = 9;
const SATURDAY = 6;

/** 09:00 of the working day after the day of return (`2026-12-03`), local wall time: the first day goes to what has piled up. */
export function afterReturn(returnsOn: string): number {
  const { year, month, day } = partsOf(returnsOn);
  const date = new Date(year, month - 1, day + 1, MORNING_HOUR);
  while (date.getDay() === 0 || date.getDay() === SATURDAY) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** Midnight that begins the day of return, local wall time. */
export function startOfReturn(returnsOn: string): number {
  const { year, month, day } = partsOf(returnsOn);
  return new Date(year, month - 1, day).getTime();
}

function partsOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}
