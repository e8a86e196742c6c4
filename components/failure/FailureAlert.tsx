import type { Failure } from '@/storage/model/outcome';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { FAILURE_WORDS } from './failure-words';

/** A failure in plain words, with its way out. */
export function FailureAlert({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  const { title, wayOut } = FAILURE_WORDS[failure.code];
  return (
    <Alert>
      <p className="font-semibold">{title}</p>
      {failure.detail ? <Foreign text={failure.detail} className="line-clamp-3 text-small" /> : null}
      <p>{wayOut}</p>
    </Alert>
  );
}
