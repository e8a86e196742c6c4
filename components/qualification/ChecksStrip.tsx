import { CHECKS } from '@/storage/model/answer';
import { CRITERIA } from '@/storage/model/criteria';
import { deriveChecks, type Said } from '@/storage/model/derive-checks';
import { AnswerValueMark } from './AnswerValueMark';
import { derivedWords } from './answer-words';

/** The three checks in few words, for a framework that shows others; a derived one says from what. */
export function ChecksStrip({ answers }: { answers: Said }) {
  const checks = deriveChecks(answers);
  return (
    <ul aria-label="Three checks" className="flex flex-wrap gap-x-3 gap-y-1 text-small">
      {CHECKS.map((check) => (
        <li key={check} className="flex flex-wrap items-center gap-x-1">
          <span className="text-dim">{CRITERIA[check].name}</span> <AnswerValueMark value={checks[check].value} />
          {checks[check].derivedFrom.length > 0 ? (
            <span className="text-dim">{derivedWords(checks[check].derivedFrom)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
