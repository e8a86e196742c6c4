import { CopyButton } from '../ui/CopyButton';

/** Ways to ask a question, each to be copied into a message. */
export function AskList({ asks }: { asks: readonly string[] }) {
  return (
    <ul aria-label="Ways to ask" className="flex flex-col gap-0.5">
      {asks.map((ask) => (
        <li key={ask} className="flex items-start justify-between gap-1">
          <q className="min-w-0">{ask}</q>
          <CopyButton label={`Copy: ${ask}`} text={ask} />
        </li>
      ))}
    </ul>
  );
}
