import { FILTER_RULES } from '../../model/find/filter-rules';
import type { Filter, FilterValue } from '../../model/find/find-query';
import { holdsFlag, holdsNumber, holdsText } from '../../model/find/matches-query';
import { everyFoldedWord, matchesTerms } from '../../model/search-words';
import type { IndexMemory } from './index-memory';
import type { ChoiceColumn } from './memory-column';

export type SlotTest = (slot: number) => boolean;

/** Do all filters hold of the contact in a slot? Says the same as `matchesFilters`, from the columns. */
export function slotTest(memory: IndexMemory, filters: readonly Filter[]): SlotTest {
  const tests = filters.map((filter) => filterTest(memory, filter));
  const { alive } = memory.slots;
  return (slot) => alive[slot] === 1 && tests.every((test) => test(slot));
}

function filterTest(memory: IndexMemory, { field, values, not = false }: Filter): SlotTest {
  const { kind } = FILTER_RULES[field];
  if (kind === 'number') {
    const column = memory.number(field).values;
    return (slot) => {
      const value = column[slot] ?? Number.NaN;
      const number = Number.isNaN(value) ? undefined : value;
      return values.some((one) => holdsNumber(number, one)) !== not;
    };
  }
  if (kind === 'flag') {
    const column = memory.flag(field).values;
    return (slot) => values.some((one) => holdsFlag(column[slot] === 1, one)) !== not;
  }
  const column = memory.choice(field);
  const holds = kind === 'whole' ? wholeTest(column, values) : wordsTest(column, values);
  return byCode(column, (code) => holds(code) !== not);
}

/** Looks at each different value once. */
function byCode(column: ChoiceColumn, holds: (code: number) => boolean): SlotTest {
  const known: (boolean | undefined)[] = [];
  const { codes } = column;
  return (slot) => {
    const code = codes[slot] ?? 0;
    known[code] ??= holds(code);
    return known[code];
  };
}

function wholeTest(column: ChoiceColumn, values: readonly FilterValue[]) {
  return (code: number) => {
    const texts = column.choice(code) === undefined ? [] : column.texts(code);
    return values.some((value) => holdsText('whole', texts, value));
  };
}

/** The same as `holdsText`, without folding what is there each time. */
function wordsTest(column: ChoiceColumn, values: readonly FilterValue[]) {
  const asked = values.map((value) => ('is' in value ? everyFoldedWord(value.is) : undefined));
  const none = values.some((value) => 'none' in value);
  return (code: number) => {
    if (column.choice(code) === undefined) return none;
    return asked.some((words) => words !== undefined && matchesTerms(column.words(code), words));
  };
}
