import type { Contact } from '@/storage/model/contact';
import { StageChip } from '../stage/StageChip';
import { Badge } from '../ui/Badge';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

interface StageLineProps {
  contact: Contact;
  /** The title of a step of the team's own, by its id. */
  stepTitle: (id: string) => string | undefined;
}

/** Where a contact stands, at which step of the team's own, and since when. */
export function StageLine({ contact: { stage, stageChangedAt, subStage, subStageAt }, stepTitle }: StageLineProps) {
  const step = subStage === undefined ? undefined : stepTitle(subStage);
  return (
    <p className="flex flex-wrap items-center gap-1.5 border-t border-line px-3 py-2 text-small text-dim">
      <StageChip stage={stage} />
      <span>
        since <Time at={stageChangedAt} precision="day" />
      </span>
      {step ? (
        <>
          <Badge tone="accent">
            <Foreign text={step} />
          </Badge>
          <span>
            since <Time at={subStageAt ?? stageChangedAt} precision="day" />
          </span>
        </>
      ) : null}
    </p>
  );
}
