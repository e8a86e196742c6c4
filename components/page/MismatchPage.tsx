import type { PageState } from '@/storage/model/page-reading';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';

/** What on the page did not agree with its address. Nothing can be saved then. */
export function MismatchPage({ state }: { state: Extract<PageState, { status: 'mismatch' }> }) {
  return (
    <div className="p-3">
      <Alert tone="warn">
        <p className="font-semibold">The page shows somebody else than its address says.</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-2">
          <dt>{state.what} in the address:</dt>
          <dd>
            <Foreign text={state.expected} />
          </dd>
          <dt>{state.what} on the page:</dt>
          <dd>
            <Foreign text={state.found} />
          </dd>
        </dl>
        <p>Nothing can be saved until they agree. It often takes a moment; else reload the page.</p>
      </Alert>
    </div>
  );
}
