import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import type { JourneyRequest, NumbersCell } from '@/storage/model/numbers/numbers-report';
import { type NumberEvidence, numberEvidence } from '@/storage/queries/number-evidence';
import { useAnswer } from '../finder/useAnswer';
import { CHANNEL_WORDS, DIRECTION_WORDS } from '../interaction/interaction-words';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { exactTime, shortDay } from '../ui/time-words';
import { BehindNumber } from './BehindNumber';
import { useNumbersSource } from './NumbersContext';

const PAGE = 25;

/** A number that was pressed, and what it says. */
export interface OpenedNumber {
  cell: NumbersCell;
  words: string;
}

const counted = (count: number, one: string, many: string) => `${count.toLocaleString()} ${count === 1 ? one : many}`;

/** A person can have several follow-ups, so that both are said. */
function headingWords(report: JourneyRequest['report'], people: number, count: number | undefined): string {
  const peopleWords = counted(people, 'person', 'people');
  if (report !== 'followUps' || count === undefined) return peopleWords;
  return `${counted(count, 'follow-up', 'follow-ups')} of ${peopleWords}`;
}

interface PeopleOfNumberProps {
  request: JourneyRequest;
  opened: OpenedNumber;
  /** What the number says. */
  count: number | undefined;
  onLeave: () => void;
  onOpen: (contact: Contact) => void;
}

/** The very contacts who were counted, each with the message or the follow-ups that say so. */
export function PeopleOfNumber({ request, opened: { cell, words }, count, onLeave, onOpen }: PeopleOfNumberProps) {
  const source = useNumbersSource();
  const [limit, setLimit] = useState(PAGE);
  const { found } = useAnswer(JSON.stringify([request, cell, limit]), async () => {
    const ids = await source.people(request, cell);
    return { total: ids.length, people: await numberEvidence(request, cell, ids.slice(0, limit)) };
  });
  return (
    <BehindNumber words={words} count={found && headingWords(request.report, found.total, count)} onLeave={onLeave}>
      <ul className="max-h-80 overflow-auto">
        {found?.people.map((one) => (
          <PersonOfNumber key={one.contact.id} evidence={one} onOpen={onOpen} />
        ))}
      </ul>
      {found && found.total > limit ? (
        <Button look="quiet" className="m-2" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </BehindNumber>
  );
}

function PersonOfNumber({
  evidence: { contact, journey, interaction, followUps },
  onOpen,
}: {
  evidence: NumberEvidence;
  onOpen: PeopleOfNumberProps['onOpen'];
}) {
  const { name, companyName } = contact;
  return (
    <li className="border-t border-line">
      <button
        type="button"
        className="flex w-full flex-col px-3 py-1.5 text-start -outline-offset-2 hover:bg-raised"
        onClick={() => onOpen(contact)}
      >
        <span className="flex flex-wrap gap-x-2">
          <Foreign text={companyName ? `${name}, ${companyName}` : name} className="font-medium" />
          <span className="text-dim">
            saved {shortDay(journey.savedAt)}
            {journey.prospect ? `, prospect ${shortDay(journey.prospect.at)}` : ''}
          </span>
        </span>
        {followUps ? <FollowUpsOfNumber followUps={followUps} /> : <MessageOfNumber interaction={interaction} />}
      </button>
    </li>
  );
}

function MessageOfNumber({ interaction }: Pick<NumberEvidence, 'interaction'>) {
  if (!interaction) return <span className="text-small text-dim">No message is logged.</span>;
  const { direction, channel, at, excerpt, subject } = interaction;
  return (
    <span className="text-small text-dim">
      {DIRECTION_WORDS[direction]}, {CHANNEL_WORDS[channel]}, {exactTime(at)}:{' '}
      <Foreign text={excerpt ?? subject ?? 'no words were kept'} className="line-clamp-2" />
    </span>
  );
}

function FollowUpsOfNumber({ followUps }: { followUps: readonly FollowUp[] }) {
  return followUps.map(({ id, dueAt, doneAt, note }) => (
    <span key={id} className="text-small text-dim">
      Due {exactTime(dueAt)}
      {doneAt === undefined ? '' : `, done ${exactTime(doneAt)}`}
      {note ? (
        <>
          : <Foreign text={note} className="line-clamp-2" />
        </>
      ) : null}
    </span>
  ));
}
