import { useLiveQuery } from 'dexie-react-hooks';
import { use, useState } from 'react';
import { setAgenda } from '@/storage/commands/set-agenda';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { frameworkView } from '@/storage/model/framework-view';
import { agendaLines, meetingAgenda } from '@/storage/model/meeting-agenda';
import { answersOf } from '@/storage/queries/answers-of';
import { contactById } from '@/storage/queries/contact-by-id';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { FrameworkContext } from '../qualification/FrameworkContext';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { AgendaForm } from './AgendaForm';

interface AgendaProps {
  followUp: FollowUp;
}

/** What to go through in a meeting, and how to write it otherwise. */
export function Agenda({ followUp }: AgendaProps) {
  const drawn = useDrawnAgenda(followUp.contactId);
  const [editing, setEditing] = useState(false);
  const { run, busy, failure } = useCommand();
  const points = followUp.agenda ?? drawn;
  if (!points) return null;
  const save = async (text: string) => {
    const kept = await run(
      () => setAgenda(followUp.id, agendaLines(text)),
      ({ eventId }) => ({ text: 'Agenda kept', undo: [eventId] }),
    );
    if (kept) setEditing(false);
  };
  if (editing) {
    return (
      <>
        <AgendaForm first={points.join('\n')} busy={busy} onSubmit={save} onCancel={() => setEditing(false)} />
        <FailureAlert failure={failure} />
      </>
    );
  }
  return (
    <section aria-label="Agenda" className="text-small">
      <p className="flex items-center gap-1 text-dim">
        {followUp.agenda ? 'Agenda' : 'Agenda, suggested'}
        <Button look="quiet" size="small" onClick={() => setEditing(true)}>
          Edit agenda
        </Button>
      </p>
      <ul className="list-disc ps-4">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function useDrawnAgenda(id: ContactId): string[] | undefined {
  const now = useNow();
  const framework = use(FrameworkContext);
  const contact = useLiveQuery(() => contactById(id), [id]);
  const answers = useLiveQuery(() => answersOf(id), [id]);
  const criteria = frameworkView(framework.id, framework.own).flatMap((group) => group.criteria);
  return contact && answers && meetingAgenda({ criteria, answers, stage: contact.stage, now });
}
