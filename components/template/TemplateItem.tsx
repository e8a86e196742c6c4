import { archiveTemplate } from '@/storage/commands/archive-template';
import type { Template } from '@/storage/model/template';
import type { AnswerCount } from '@/storage/model/template/answer-rate';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { STAGE_WORDS } from '../stage/stage-words';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { templateChannelWords } from './channel-options';
import { languageWords } from './language-words';
import { resultWords } from './result-words';

interface TemplateItemProps {
  template: Template;
  result: AnswerCount | undefined;
  onEdit: () => void;
  onCopy: () => void;
}

/** One template of the list: for whom it is, and what came of it. */
export function TemplateItem({ template, result, onEdit, onCopy }: TemplateItemProps) {
  const { run, busy, failure } = useCommand();
  const putAway = () =>
    run(
      () => archiveTemplate(template.id),
      ({ eventId, usedBy }) => ({
        text: `“${template.name}” was put away`,
        details: usedBy.map((cadence) => `Steps of ${cadence} have no template now`),
        undo: [eventId],
      }),
    );
  const forWhom = [...template.stages.map((stage) => STAGE_WORDS[stage]), ...template.personas];
  return (
    <li
      aria-label={template.name}
      className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 border-t border-line py-2.5"
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
        <p className="flex flex-wrap items-center gap-1.5">
          <Foreign text={template.name} className="font-semibold" />
          <Badge>{templateChannelWords(template.channel)}</Badge>
          {template.language ? <Badge>{languageWords(template.language)}</Badge> : null}
          {forWhom.map((words) => (
            <Badge key={words} tone="accent">
              {words}
            </Badge>
          ))}
        </p>
        <Foreign text={template.subject ?? template.body.split('\n')[0] ?? ''} className="truncate text-dim" />
        <p className="text-small">{resultWords(result ?? { sent: 0, answered: 0 })}</p>
        <FailureAlert failure={failure} />
      </div>
      <div className="flex gap-1.5">
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
        <Button size="small" onClick={onCopy}>
          Copy
        </Button>
        <Button size="small" disabled={busy} onClick={() => void putAway()}>
          Put away
        </Button>
      </div>
    </li>
  );
}
