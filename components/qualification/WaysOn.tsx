import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { WayOn } from '@/storage/model/promotion';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { contactsReferredBy } from '@/storage/queries/contacts-referred-by';
import { FailureAlert } from '../failure/FailureAlert';
import { NurtureForm } from '../stage/NurtureForm';
import { ReasonForm } from '../stage/ReasonForm';
import { useStageCommands } from '../stage/useStageCommands';
import { Button } from '../ui/Button';
import { NamedBefore } from './NamedBefore';
import { ReferralForm } from './ReferralForm';

const WAY_WORDS: Record<WayOn, string> = {
  disqualify: 'Disqualify…',
  nurture: 'Nurture until…',
  askRightStakeholder: 'Save the right stakeholder…',
};

interface WaysOnProps {
  contact: Contact;
  waysOn: WayOn[];
}

/** What to do after a "no", one button each. */
export function WaysOn({ contact, waysOn }: WaysOnProps) {
  const [chosen, setChosen] = useState<WayOn>();
  const { move, nurture, busy, failure } = useStageCommands(contact);
  const close = () => setChosen(undefined);
  const named = useLiveQuery(() => contactsReferredBy(contact.id), [contact.id]) ?? [];
  const asksStakeholder = waysOn.includes('askRightStakeholder');
  const hasNamed = asksStakeholder && named.length > 0;
  const open = waysOn.filter((way) => !isDone(contact, way) && !(hasNamed && way === 'askRightStakeholder'));
  if (open.length === 0 && !hasNamed) return null;
  return (
    <div className="flex flex-col gap-2">
      {hasNamed ? <NamedBefore named={named} onAnother={() => setChosen('askRightStakeholder')} /> : null}
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {open.map((way) => (
          <Button key={way} aria-expanded={way === chosen} onClick={() => setChosen(way)}>
            {WAY_WORDS[way]}
          </Button>
        ))}
      </div>
      {chosen === 'disqualify' ? (
        <ReasonForm
          draftKey={`${contact.id}:disqualify`}
          title="Disqualify"
          submit="Disqualify"
          busy={busy}
          onSubmit={(reason) => move('disqualified', reason)}
          onCancel={close}
        />
      ) : null}
      {chosen === 'nurture' ? (
        <NurtureForm
          draftKey={`${contact.id}:nurture`}
          busy={busy}
          theirZone={zoneOfContact(contact)?.zone}
          onSubmit={nurture}
          onCancel={close}
        />
      ) : null}
      {chosen === 'askRightStakeholder' ? <ReferralForm contact={contact} onClose={close} /> : null}
      <FailureAlert failure={failure} />
    </div>
  );
}

function isDone({ stage }: Contact, way: WayOn): boolean {
  return (way === 'disqualify' && stage === 'disqualified') || (way === 'nurture' && stage === 'nurture');
}
