import { type BoardPlace, type MoveWants, moveWants } from '@/storage/model/board-move';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import type { ContactRecord } from '../contact/useContactRecord';
import { FailureAlert } from '../failure/FailureAlert';
import { NurtureForm } from '../stage/NurtureForm';
import { ReasonForm } from '../stage/ReasonForm';
import { STAGE_WORDS } from '../stage/stage-words';
import { useStageCommands } from '../stage/useStageCommands';
import { DealQuestion } from './DealQuestion';
import { PromotionQuestion } from './PromotionQuestion';

interface MoveQuestionProps {
  record: ContactRecord;
  to: BoardPlace;
  onDone: () => void;
  onCancel: () => void;
}

/** What a move to this place asks for. */
export function MoveQuestion({ record, to, onDone, onCancel }: MoveQuestionProps) {
  const { contact } = record;
  const { move, nurture, busy, failure } = useStageCommands(contact, to.subStage);
  const andDone = async (command: Promise<boolean>) => {
    const isDone = await command;
    if (isDone) onDone();
    return isDone;
  };
  const wants: MoveWants = moveWants(contact, to);
  if (wants === 'promotion') return <PromotionQuestion record={record} subStage={to.subStage} />;
  const give = (reason: string) => andDone(move(to.stage, reason));
  if (wants === 'deal')
    return (
      <>
        <DealQuestion contact={contact} busy={busy} onReason={give} />
        <FailureAlert failure={failure} />
      </>
    );
  return (
    <>
      {wants === 'date' ? (
        <NurtureForm
          draftKey={`${contact.id}:nurture`}
          busy={busy}
          theirZone={zoneOfContact(contact)?.zone}
          onSubmit={(due, reason) => andDone(nurture(due, reason))}
          onCancel={onCancel}
        />
      ) : (
        <ReasonForm
          key={to.stage}
          draftKey={`${contact.id}:stage`}
          title={`${STAGE_WORDS[contact.stage]} → ${STAGE_WORDS[to.stage]}`}
          submit="Change stage"
          busy={busy}
          onSubmit={give}
          onCancel={onCancel}
        />
      )}
      <FailureAlert failure={failure} />
    </>
  );
}
