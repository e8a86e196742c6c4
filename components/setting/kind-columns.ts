/** Kind, meaning, direction, points, half-life, reset: side by side where there is room. */
export const KIND_COLUMNS = 'gap-2 sm:grid-cols-[minmax(0,1fr)_9.5rem_8rem_4.5rem_5rem_2rem] sm:items-center';
