import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { JourneyRequest, NumbersCell } from '@/storage/model/numbers/numbers-report';
import { type NumberEvidence, numberEvidence } from '@/storage/queries/number-evidence';
import { useAnswer } from '../finder/useAnswer';
import { CHANNEL_WORDS, DIRECTION_WORDS } from '../interaction/interaction-words';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { exactTime, shortDay } from '../ui/time-words';
import { useNumbersSource } from './NumbersContext';

const PAGE = 25;

/** A number that was pressed, and what it says. */
export interface OpenedNumber {
  cell: NumbersCell;
  words: string;
}

interface PeopleOfNumberProps {
  request: JourneyRequest;
  opened: OpenedNumber;
  onLeave: () => void;
  onOpen: (contact: Contact) => void;
}

/** The very contacts who were counted, each with the message that says so. */
export function PeopleOfNumber({ request, opened: { cell, words }, onLeave, onOpen }: PeopleOfNumberProps) {
  const source = useNumbersSource();
  const [limit, setLimit] = useState(PAGE);
  const { found } = useAnswer(JSON.stringify([request, cell, limit]), async () => {
    const ids = await source.people(request, cell);
    return { total: ids.length, people: await numberEvidence(request.report, ids.slice(0, limit)) };
  });
  return (
    <section aria-label={`Behind the number: ${words}`} className="rounded-md border border-line-strong print:hidden">
      <div className="flex items-center gap-2 bg-raised px-3 py-1.5">
        <h3 className="min-w-0 flex-1 font-semibold">
          {words} {found ? <span className="font-normal text-dim">{found.total.toLocaleString()} people</span> : null}
        </h3>
        <Button size="small" look="quiet" onClick={onLeave}>
          Close
        </Button>
      </div>
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
    </section>
  );
}

function PersonOfNumber({
  evidence: { contact, journey, interaction },
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
        {interaction ? (
          <span className="text-small text-dim">
            {DIRECTION_WORDS[interaction.direction]}, {CHANNEL_WORDS[interaction.channel]}, {exactTime(interaction.at)}:{' '}
            <Foreign
              text={interaction.excerpt ?? interaction.subject ?? 'no words were kept'}
              className="line-clamp-2"
            />
          </span>
        ) : (
          <span className="text-small text-dim">No message is logged.</span>
        )}
      </button>
    </li>
  );
}
