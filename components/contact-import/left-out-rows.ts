import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportPlan } from '@/storage/model/import/import-plan';
import type { RejectedRow } from '@/storage/model/import/rejected-row';

/** The rows of which nothing is imported: those that say nobody, and those of whom nothing proves who they are, unless they are to be added. */
export function leftOutRows(plan: ImportPlan, { onUnsure }: ImportChoice): RejectedRow[] {
  if (onUnsure === 'add') return plan.rejected;
  const unsure = plan.people.filter(({ as }) => as === 'unsure');
  const rows = unsure.map(({ person, rows: [row = person.row] }): RejectedRow => {
    return { file: person.file ?? '', row, because: 'unsure', cells: person.cells ?? [person.person.name] };
  });
  return [...plan.rejected, ...rows].sort((one, other) => one.row - other.row);
}
