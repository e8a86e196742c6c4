import { nextAfter } from '@/storage/model/next-after';
import { KeyChoice } from '../ui/KeyChoice';
import { LogOutcome } from './LogOutcome';
import { SnoozeChoice } from './SnoozeChoice';
import { StageStep } from './StageStep';
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
    case 'disqualify':
      return <StageStep contact={contact} step={after === 'notNow' ? 'nurture' : 'disqualify'} onClose={onClose} />;
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
