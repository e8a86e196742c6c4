import type { Failure } from '@/storage/model/outcome';
import { fieldLabel } from '../field/field-labels';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { FAILURE_WORDS } from './failure-words';

/** A failure in plain words, with its way out. */
export function FailureAlert({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  const { title, wayOut } = FAILURE_WORDS[failure.code];
  const detail = detailWords(failure);
  return (
    <Alert>
      <p className="font-semibold">{title}</p>
      {detail ? <Foreign text={detail} className="line-clamp-3 text-small" /> : null}
      <p>{wayOut}</p>
    </Alert>
  );
}

/** What of a failure's detail means something to the rep: names yes, the words of checkers and records no. */
function detailWords({ code, detail }: Failure): string | undefined {
  if (code === 'later-changes') return undefined;
  if (code !== 'invalid') return detail;
  const [field] = detail?.split(':') ?? [];
  return field ? fieldLabel(field) : undefined;
}
