import { BellPlus } from 'lucide-react';
import { use, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { TouchPlanContext } from '../touch-plan/TouchPlanContext';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { type ChosenDue, DueChoice } from '../when/DueChoice';
import { useTheirZone } from '../when/useTheirZone';
import { ruleWords, touchQuestion } from './touch-words';
import { useNextTouches } from './useNextTouches';
import { useTouchCommands } from './useTouchCommands';

interface NextTouchCardProps {
  contact: Contact;
  /** It is not plain from the place for whom it is. */
  named?: boolean;
}

/** The follow-up that a rule proposes for a contact, with the rule's name: kept at one press, changed, or put away. */
export function NextTouchCard({ contact, named = false }: NextTouchCardProps) {
  const plan = use(TouchPlanContext);
  const touch = useNextTouches([contact]).get(contact.id);
  const theirZone = useTheirZone(contact.id);
  const [changing, setChanging] = useState(false);
  const { keep, putAway, busy, failure } = useTouchCommands(contact.id);
  if (!touch || !plan) return null;
  const change = async (_: number, due: ChosenDue) => {
    if (await keep(touch, due)) setChanging(false);
  };
  return (
    <section
      aria-label="Proposed follow-up"
      className="flex flex-col gap-2 rounded-md border border-accent bg-accent-soft px-2.5 py-2"
    >
      <div className="flex gap-2">
        <BellPlus aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-accent" />
        <p className="flex min-w-0 flex-col">
          {named ? <Foreign text={contact.name} className="text-small font-semibold" /> : null}
          <span className="font-medium">{touchQuestion(touch)}</span>
          <span className="text-small text-dim">{ruleWords(touch.why, plan.rules)}</span>
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" size="small" disabled={busy} onClick={() => keep(touch, touch)}>
          Set
        </Button>
        <Button size="small" disabled={busy} aria-expanded={changing} onClick={() => setChanging(!changing)}>
          Change…
        </Button>
        <Button look="quiet" size="small" disabled={busy} onClick={() => putAway(touch)}>
          Not now
        </Button>
      </div>
      {changing ? (
        <DueChoice label="Follow up on another day" busy={busy} theirZone={theirZone} takesRepeat onChoose={change} />
      ) : null}
      <FailureAlert failure={failure} />
    </section>
  );
}
