import { foldedText } from '../search-words';
import { FILTER_RULES } from './filter-rules';
import type { FindFacts, FindRows, KeptFacts } from './find-facts';
import { FILTER_FIELDS, type FilterField } from './find-query';

/** What stands in a column for one contact. */
export type ColumnValue = number | boolean | string | undefined;

interface Of<T extends ColumnValue> {
  /** From what is known of the contact, and from the rows behind it, for what is not known otherwise. */
  of: (facts: KeptFacts, rows: FindRows) => T;
}

/**
 * What the index keeps of each contact. `number`: a number, a time (epoch ms) or nothing. `flag`: yes or no. `choice`: a text that
 * many share, or nothing. `text`: a text of their own. Several texts stand in one, joined by `SEPARATOR`.
 */
export type Column = { name: string } & (
  | ({ kind: 'number' } & Of<number | undefined>)
  | ({ kind: 'flag' } & Of<boolean>)
  | ({ kind: 'choice' } & Of<string | undefined>)
  | ({ kind: 'text' } & Of<string>)
);
export type ColumnKind = Column['kind'];

/** Between the texts of a column that has several. */
export const SEPARATOR = '\u0000';

/** Filters that are no column, since they follow from the time: see `Standing`. */
export const STANDING_FIELDS = ['score', 'temperature'] as const satisfies FilterField[];
type KeptField = Exclude<FilterField, (typeof STANDING_FIELDS)[number]>;

const isKept = (field: FilterField): field is KeptField => !STANDING_FIELDS.some((one) => one === field);

function filterColumn(field: KeptField): Column {
  const rule = FILTER_RULES[field];
  const whole = (facts: KeptFacts) => facts as FindFacts;
  if (rule.kind === 'number') return { name: field, kind: 'number', of: (facts) => rule.of(whole(facts)) };
  if (rule.kind === 'flag') return { name: field, kind: 'flag', of: (facts) => rule.of(whole(facts)) };
  return { name: field, kind: 'choice', of: (facts) => joined(rule.of(whole(facts))) };
}

/** Columns of the reports. A new one raises `INDEX_LAYOUT`. */
const REPORT_COLUMNS: readonly Column[] = [];

/** Every column of the index: what can be filtered by, what is sorted by beside it, the amounts of the board, and what reports count. */
export const COLUMNS: readonly Column[] = [
  ...FILTER_FIELDS.filter(isKept).map(filterColumn),
  { name: 'name', kind: 'text', of: ({ name }) => foldedText(name) },
  { name: 'entered', kind: 'number', of: ({ entered }) => entered },
  { name: 'amounts', kind: 'choice', of: ({ amounts }) => amountsAsText(amounts) },
  ...REPORT_COLUMNS,
];

/** The values of a contact, in the order of `COLUMNS`. */
export const columnValues = (facts: KeptFacts, rows: FindRows): ColumnValue[] =>
  COLUMNS.map((column) => column.of(facts, rows));

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(SEPARATOR);
}

function amountsAsText(amounts: Record<string, number>): string | undefined {
  return joined(
    Object.keys(amounts)
      .sort()
      .map((currency) => `${currency}${amounts[currency]}`),
  );
}

/** The amounts in a text of the column `amounts`, as currency and hundredths. */
export function amountsInText(text: string | undefined): [currency: string, amount: number][] {
  if (text === undefined) return [];
  return text.split(SEPARATOR).map((one) => [one.slice(0, 3), Number(one.slice(3))]);
}
