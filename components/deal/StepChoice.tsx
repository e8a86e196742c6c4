import { DEAL_STEPS, type Deal } from '@/storage/model/deal';
import { FailureAlert } from '../failure/FailureAlert';
import { Segmented } from '../ui/Segmented';
import { STEP_WORDS } from './deal-words';
import { useDealCommands } from './useDealCommands';

const OPTIONS = DEAL_STEPS.map((value) => ({ value, label: STEP_WORDS[value] }));

/** At which step an open deal is; another one is kept at once. */
export function StepChoice({ deal }: { deal: Deal }) {
  const { step, failure } = useDealCommands();
  return (
    <div className="flex w-full flex-col gap-1 sm:w-64">
      <Segmented
        label={`Step of ${deal.name}`}
        options={OPTIONS}
        value={deal.step}
        onChange={(to) => void step(deal, to)}
        explicit
      />
      <FailureAlert failure={failure} />
    </div>
  );
}
