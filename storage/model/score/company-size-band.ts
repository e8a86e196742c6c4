import { z } from '../z';

/** Up to 50 people, up to 1,000, more. */
export const companySizeBandSchema = z.enum(['small', 'medium', 'large']);
export type CompanySizeBand = z.infer<typeof companySizeBandSchema>;

const SMALL_UP_TO = 50;
const MEDIUM_UP_TO = 1_000;

/** The band of a size as a page wrote it, by its largest number: "51-200 employees" is medium, "10.001+ Beschäftigte" large. */
export function companySizeBand(size: string | undefined): CompanySizeBand | undefined {
  const numbers = [...(size ?? '').matchAll(/\d+(?:[.,'’\u00a0\u202f ]\d{3})*/g)].map(([found]) =>
    Number(found.replace(/\D/g, '')),
  );
  const people = Math.max(0, ...numbers);
  if (people === 0) return undefined;
  if (people <= SMALL_UP_TO) return 'small';
  return people <= MEDIUM_UP_TO ? 'medium' : 'large';
}
