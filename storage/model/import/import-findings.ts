import type { ImportCounts, ImportPlan, PlannedAs } from './import-plan';
import type { RejectReason } from './rejected-row';

/** A person as they would be, for the preview. */
export interface PreviewPerson {
  row: number;
  as: PlannedAs;
  name: string;
  jobTitle?: string | undefined;
  companyName?: string | undefined;
  email?: string | undefined;
  interactions: number;
}

/** What a plan says, small enough to travel to the page. */
export interface ImportFindings {
  counts: ImportCounts;
  /** Rows that were not taken, by the reason. */
  rejected: Partial<Record<RejectReason, number>>;
  /** The first people, as they would be. */
  preview: PreviewPerson[];
}

const PREVIEWED = 20;

/** What of a plan is shown before anything is done. */
export function importFindings({ people, rejected, counts }: ImportPlan): ImportFindings {
  const reasons: ImportFindings['rejected'] = {};
  for (const { because } of rejected) reasons[because] = (reasons[because] ?? 0) + 1;
  const preview = people.slice(0, PREVIEWED).map(({ as, person: { person, row, interactions } }) => ({
    ...{ row, as, name: person.name, interactions: interactions.length },
    ...{ jobTitle: person.jobTitle, companyName: person.companyName, email: person.emails?.[0] },
  }));
  return { counts, rejected: reasons, preview };
}
