import type { PageState } from '@/storage/model/page-reading';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { mismatchWords } from './mismatch-words';

/** What on the page did not agree. Nothing can be saved then. */
export function MismatchPage({ state }: { state: Extract<PageState, { status: 'mismatch' }> }) {
  const words = mismatchWords(state.what);
  return (
    <div className="p-3">
      <Alert tone="warn">
        <p className="font-semibold">{words.title}</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-2">
          <dt>{words.expected}:</dt>
          <dd>
            <Foreign text={state.expected} />
          </dd>
          <dt>{words.found}:</dt>
          <dd>
            <Foreign text={state.found} />
          </dd>
        </dl>
        <p>Nothing can be saved until they agree. It often takes a moment; else reload the page.</p>
      </Alert>
    </div>
  );
}
