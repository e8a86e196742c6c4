import type { FindMoment } from '@/storage/model/find/find-moment';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { Foreign } from '../ui/Foreign';
import { TextButton } from '../ui/TextButton';

interface FindProblemsProps {
  /** What is being typed. */
  line: string;
  at: FindMoment;
  /** Another line is meant. */
  onFix: (line: string) => void;
}

/** What of a search is not understood, each with what may have been meant. */
export function FindProblems({ line, at, onFix }: FindProblemsProps) {
  const problems = parseFindQuery(line, at).problems.filter(({ unfinished }) => !unfinished);
  if (problems.length === 0) return null;
  return (
    <ul role="alert" className="flex flex-col gap-0.5 text-small text-warn">
      {problems.map(({ from, to, sentence, suggestion }) => (
        <li key={from} className="flex flex-wrap gap-x-2">
          <Foreign text={sentence} />
          {suggestion === undefined ? null : (
            <TextButton onClick={() => onFix(line.slice(0, from) + suggestion + line.slice(to))}>
              Search for <bdi>{suggestion}</bdi>
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}
