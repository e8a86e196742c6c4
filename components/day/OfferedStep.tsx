import { nextAfter } from '@/storage/model/next-after';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { NurtureForm } from '../stage/NurtureForm';
import { ReasonForm } from '../stage/ReasonForm';
import { useStageCommands } from '../stage/useStageCommands';
import { KeyChoice } from '../ui/KeyChoice';
import { LogOutcome } from './LogOutcome';
import { SnoozeChoice } from './SnoozeChoice';
import type { useDayCommands } from './useDayCommands';
import type { NextOffer } from './useDayView';

interface OfferedStepProps {
  offer: NextOffer;
  commands: ReturnType<typeof useDayCommands>;
  onClose: () => void;
}

/** The step itself: the next touch, what is to be logged, a date to come back, a reason, a number that goes. */
export function OfferedStep({ offer, commands, onClose }: OfferedStepProps) {
  const { contact, followUp, after } = offer;
  const stage = useStageCommands(contact);
  const thenClose = async (work: Promise<unknown>) => {
    if ((await work) !== undefined) onClose();
  };
  switch (nextAfter(after, followUp !== undefined)) {
    case 'nextTouch':
      return (
        <SnoozeChoice
          label="Next touch"
          busy={commands.busy}
          onLeave={onClose}
          onChoose={(due) =>
            thenClose(
              followUp
                ? commands.snooze({ contact, followUp }, due)
                : commands.setNext(contact, due, after === 'talked' ? 'answered' : 'noAnswer'),
            )
          }
        />
      );
    case 'log':
      return <LogOutcome contact={contact} outcome={after === 'meeting' ? 'meeting' : 'answered'} onClose={onClose} />;
    case 'nurture':
      return (
        <NurtureForm
          draftKey={`${contact.id}:day-nurture`}
          theirZone={zoneOfContact(contact)?.zone}
          busy={stage.busy}
          onSubmit={stage.nurture}
          onCancel={onClose}
        />
      );
    case 'disqualify':
      return (
        <ReasonForm
          draftKey={`${contact.id}:day-disqualify`}
          title="Disqualify"
          submit="Disqualify"
          suggested="Not interested"
          busy={stage.busy}
          onSubmit={(reason) => stage.move('disqualified', reason)}
          onCancel={onClose}
        />
      );
    case 'removeNumber':
      return (
        <KeyChoice
          label="Remove the wrong number"
          options={contact.phones.map((phone) => ({ id: phone, words: `Remove ${phone}` }))}
          busy={commands.busy}
          onLeave={onClose}
          onChoose={(phone) => thenClose(commands.removeNumber(contact, phone))}
        />
      );
    default:
      return (
        <KeyChoice
          label="The follow-up"
          options={[{ id: 'done', words: 'Its follow-up is done' }]}
          busy={commands.busy}
          onLeave={onClose}
          onChoose={() => followUp && thenClose(commands.done({ contact, followUp }, 'answered'))}
        />
      );
  }
}
