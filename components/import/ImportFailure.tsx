import type { Failure } from '@/storage/model/outcome';
import { FailureAlert } from '../failure/FailureAlert';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { refusedWords } from './refused-words';

/** What went wrong with a file, and what to do; any other failure in its usual words. */
export function ImportFailure({ failure }: { failure: Failure | undefined }) {
  const refused = failure && refusedWords(failure);
  if (!refused) return <FailureAlert failure={failure} />;
  return (
    <Alert>
      <p className="font-semibold">
        <Foreign text={refused.file} />: {refused.title}
      </p>
      <p>{refused.wayOut} Nothing was changed.</p>
    </Alert>
  );
}
