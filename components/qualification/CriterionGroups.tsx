import { useState } from 'react';
import type { Answers, Criterion } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import type { ViewGroup } from '@/storage/model/framework-view';
import type { SuggestedAnswers } from '@/storage/model/intent/suggested-answers';
import { CriterionRow } from './CriterionRow';
import type { Evidence } from './evidence';

/** As many criteria are shown open; of more than that one at a time is. */
const ALL_OPEN = 3;

interface CriterionGroupsProps {
  contactId: ContactId;
  groups: ViewGroup[];
  answers: Answers;
  evidence: Evidence;
  suggestions: SuggestedAnswers;
}

/** The criteria of a framework under its titles. A title over a single criterion stands in its line. */
export function CriterionGroups({ contactId, groups, answers, evidence, suggestions }: CriterionGroupsProps) {
  const [opened, setOpened] = useState<Criterion>();
  const collapsible = groups.flatMap(({ criteria }) => criteria).length > ALL_OPEN;
  const row = (line: ViewGroup['criteria'][number], title: string) => (
    <CriterionRow
      key={line.criterion}
      contactId={contactId}
      line={line}
      title={title}
      answers={answers}
      evidence={evidence}
      suggestion={suggestions[line.criterion]}
      open={!collapsible || line.criterion === opened}
      onToggle={collapsible ? () => setOpened(line.criterion === opened ? undefined : line.criterion) : undefined}
    />
  );
  return (
    <ul className={collapsible ? 'flex flex-col gap-0.5' : 'flex flex-col gap-3'}>
      {groups.map(({ title, criteria }) => {
        const [only] = criteria;
        if (only && criteria.length === 1 && !isLevel(title)) return row(only, title);
        return (
          <li key={title}>
            <p className="text-small text-dim">{title}</p>
            <ul aria-label={title} className="flex flex-col gap-0.5 ps-3">
              {criteria.map((line) => row(line, CRITERIA[line.criterion].name))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** A level is no name for a criterion, also where there is one alone. */
function isLevel(title: string): boolean {
  return title === 'Organisation';
}
