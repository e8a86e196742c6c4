import { useState } from 'react';
import type { ThreadMessage } from '@/storage/model/page-reading';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { MessageRow } from './MessageRow';

const SHOWN_AT_FIRST = 4;

interface MessageListProps {
  messages: ThreadMessage[];
  /** The page shows more of them than were read. */
  hasOlder?: boolean;
  /** Some are dated after now, and were left out. */
  hasUnsent?: boolean;
}

/** The messages that are open on the page, in its order, the last few at first; folded ones are counted. */
export function MessageList({ messages, hasOlder = false, hasUnsent = false }: MessageListProps) {
  const [all, setAll] = useState(false);
  const open = messages.filter(({ collapsed }) => !collapsed);
  const folded = messages.length - open.length;
  const shown = all ? open : open.slice(-SHOWN_AT_FIRST);
  return (
    <Section title="Messages on this page">
      {hasOlder ? (
        <p className="text-dim">
          This conversation is long: only {messages.length} of its messages are read. What was logged before stays
          logged.
        </p>
      ) : null}
      {hasUnsent ? (
        <p className="text-dim">A message dated after now is left out: scheduled mail has not been sent yet.</p>
      ) : null}
      {folded > 0 ? <p className="text-dim">{foldedWords(folded)}</p> : null}
      {shown.length < open.length ? (
        <Button look="quiet" size="small" className="self-start" onClick={() => setAll(true)}>
          Show all {open.length}
        </Button>
      ) : null}
      <ol className="flex flex-col">
        {shown.map((message, index) => (
          <MessageRow key={message.id ?? `at-${index}`} message={message} />
        ))}
      </ol>
    </Section>
  );
}

function foldedWords(count: number): string {
  return count === 1
    ? '1 more message is folded; unfold it on the page to log it.'
    : `${count} more messages are folded; unfold them on the page to log them.`;
}
