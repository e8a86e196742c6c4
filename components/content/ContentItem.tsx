import { archiveContent } from '@/storage/commands/archive-content';
import type { Content } from '@/storage/model/content';
import type { AnswerCount } from '@/storage/model/template/answer-rate';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { STAGE_WORDS } from '../stage/stage-words';
import { resultWords } from '../template/result-words';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';

interface ContentItemProps {
  content: Content;
  result: AnswerCount | undefined;
  onEdit: () => void;
}

/** One piece of content of the library: for whom it is, and what came after it was shared. */
export function ContentItem({ content, result, onEdit }: ContentItemProps) {
  const { run, busy, failure } = useCommand();
  const putAway = () =>
    run(
      () => archiveContent(content.id),
      ({ eventId }) => ({ text: `“${content.title}” was put away`, undo: [eventId] }),
    );
  const forWhom = [...content.stages.map((stage) => STAGE_WORDS[stage]), ...content.personas];
  return (
    <li
      aria-label={content.title}
      className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 border-t border-line py-2.5"
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
        <p className="flex flex-wrap items-center gap-1.5">
          <Foreign text={content.title} className="font-semibold" />
          {forWhom.map((words) => (
            <Badge key={words} tone="accent">
              {words}
            </Badge>
          ))}
          {content.objections.map((words) => (
            <Badge key={words}>“{words}”</Badge>
          ))}
        </p>
        <Foreign text={content.url ?? content.text ?? ''} className="truncate text-dim" />
        <p className="text-small">{resultWords(result ?? { sent: 0, answered: 0 }, 'shared')}</p>
        <FailureAlert failure={failure} />
      </div>
      <div className="flex gap-1.5">
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
        <Button size="small" disabled={busy} onClick={() => void putAway()}>
          Put away
        </Button>
      </div>
    </li>
  );
}
