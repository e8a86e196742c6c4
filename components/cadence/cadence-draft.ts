import type { CadenceInput } from '@/storage/commands/save-cadence';
import type { Cadence, CadenceStep } from '@/storage/model/cadence/cadence';
import type { ExampleCadence } from '@/storage/model/cadence/example-cadences';

/** A step as it is being edited; the key stays with it wherever it goes. */
export interface StepDraft extends Omit<CadenceStep, 'id'> {
  id?: string;
  key: number;
}

/** A cadence as it is being edited. */
export interface CadenceDraft {
  id?: string;
  name: string;
  audience: Cadence['audience'];
  steps: StepDraft[];
}

/** More steps than that nobody follows. */
export const MOST_STEPS = 50;

/** The draft of a cadence, of an example, or of a new one. */
export function cadenceDraft(from?: Cadence | ExampleCadence): CadenceDraft {
  if (!from) return { name: '', audience: 'lead', steps: [newStep(0)] };
  const steps = from.steps.map((step, key) => ({ ...step, key }));
  return { ...('id' in from ? { id: from.id } : {}), name: from.name, audience: from.audience, steps };
}

/** With one more step at the end. */
export function withStep(draft: CadenceDraft): CadenceDraft {
  const key = 1 + Math.max(-1, ...draft.steps.map((step) => step.key));
  return { ...draft, steps: [...draft.steps, newStep(key)] };
}

/** With a step as it is now. */
export function withChangedStep(draft: CadenceDraft, step: StepDraft): CadenceDraft {
  return { ...draft, steps: draft.steps.map((one) => (one.key === step.key ? step : one)) };
}

/** Without a step. */
export function withoutStep(draft: CadenceDraft, key: number): CadenceDraft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

/** With a step one place up (-1) or down (1), as far as there is one. */
export function withMovedStep(draft: CadenceDraft, key: number, by: -1 | 1): CadenceDraft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const step = draft.steps[from];
  if (!step || !draft.steps[from + by]) return draft;
  const rest = draft.steps.toSpliced(from, 1);
  return { ...draft, steps: rest.toSpliced(from + by, 0, step) };
}

/** What is to be kept of a draft. */
export function cadenceInput({ steps, ...said }: CadenceDraft): CadenceInput {
  return { ...said, steps: steps.map(({ key: _, ...step }) => step) };
}

function newStep(key: number): StepDraft {
  return { key, touch: 'email', waitDays: key === 0 ? 0 : 3 };
}
