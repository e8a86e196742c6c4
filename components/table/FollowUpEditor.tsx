import { useEffect, useRef, useState } from 'react';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import type { Contact } from '@/storage/model/contact';
import type { WallMoment } from '@/storage/model/wall-moment';
import { nextOpenFollowUp } from '@/storage/queries/next-open-follow-up';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { shortTime } from '../ui/time-words';
import { useFocusInside } from '../ui/useFocusInside';
import { useReadWhen } from '../when/useReadWhen';
import { WhenField } from '../when/WhenField';
import type { LeaveTo } from './useGridKeys';

interface FollowUpEditorProps {
  contact: Contact;
  onLeave: (to: LeaveTo) => void;
}

/** When the next follow-up is, in the rep's words: the one that is set is moved, else one is set. */
export function FollowUpEditor({ contact, onLeave }: FollowUpEditorProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [text, setText] = useState('');
  const reading = useReadWhen(text, contact.zone);
  const { run, busy, failure } = useCommand();
  useFocusInside(root);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) onLeave('here');
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onLeave]);
  const keep = async (when: WallMoment, at: number, to: LeaveTo) => {
    const saved = await run(
      () => moveOrSet(contact, when),
      ({ eventId }) => ({ text: `Follow-up of ${contact.name}: ${shortTime(at)}`, undo: [eventId] }),
    );
    if (saved) onLeave(to);
  };
  return (
    <fieldset
      ref={root}
      aria-label="Follow-up"
      className="absolute end-0 top-0 z-10 w-80 rounded-md border border-line-strong bg-ground p-2 shadow-md"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave('here');
        if (event.key !== 'Tab') return;
        event.preventDefault();
        const to = event.shiftKey ? 'before' : 'next';
        if (reading.read.is === 'moment') void keep(reading.read.when, reading.read.at, to);
        else onLeave(to);
      }}
    >
      <WhenField
        label={`Next follow-up of ${contact.name}`}
        text={text}
        reading={reading}
        busy={busy}
        onText={setText}
        onKeep={({ when, at }) => keep(when, at, 'here')}
      />
      <FailureAlert failure={failure} />
    </fieldset>
  );
}

async function moveOrSet({ id }: Contact, when: WallMoment): Promise<{ eventId: string }> {
  const open = await nextOpenFollowUp(id);
  return open ? snoozeFollowUp(open.id, when) : setFollowUp({ contactId: id, when });
}
