import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Stage } from '@/storage/model/stage';
import { zoneOfContact } from '@/storage/model/when/zone-of-contact';
import { FailureAlert } from '../failure/FailureAlert';
import { Menu } from '../ui/Menu';
import { NurtureForm } from './NurtureForm';
import { ReasonForm } from './ReasonForm';
import { movesFrom } from './stage-moves';
import { STAGE_WORDS } from './stage-words';
import { useStageCommands } from './useStageCommands';

/** Moves a contact by hand: backwards, to a side exit, or on. The reason is asked. */
export function StageMenu({ contact }: { contact: Contact }) {
  const [to, setTo] = useState<Stage>();
  const { move, nurture, busy, failure } = useStageCommands(contact);
  const items = movesFrom(contact.stage).map((stage) => ({
    id: stage,
    label: STAGE_WORDS[stage],
    onChoose: () => setTo(stage),
  }));
  const close = () => setTo(undefined);
  return (
    <>
      <Menu label="Change stage" icon={<ChevronDown aria-hidden="true" size={14} />} items={items} />
      <div className="basis-full empty:hidden">
        {to === 'nurture' ? (
          <NurtureForm
            draftKey={`${contact.id}:nurture`}
            busy={busy}
            theirZone={zoneOfContact(contact)?.zone}
            onSubmit={nurture}
            onCancel={close}
          />
        ) : null}
        {to && to !== 'nurture' ? (
          <ReasonForm
            key={to}
            draftKey={`${contact.id}:stage`}
            title={`${STAGE_WORDS[contact.stage]} → ${STAGE_WORDS[to]}`}
            submit="Change stage"
            busy={busy}
            onSubmit={(reason) => move(to, reason)}
            onCancel={close}
          />
        ) : null}
        <FailureAlert failure={failure} />
      </div>
    </>
  );
}
