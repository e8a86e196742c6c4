import { Alert } from '../ui/Alert';
import { missingLabel } from './missing-label';

/** Which fields of a page could not be read. */
export function UnreadableAlert({ missing, isThread = false }: { missing: string[]; isThread?: boolean }) {
  return (
    <div className="p-3">
      <Alert tone="warn">
        <p className="font-semibold">This page could not be read.</p>
        {missing.length > 0 ? <p>Not found: {missing.map(missingLabel).join(', ')}.</p> : null}
        <p>
          {isThread
            ? 'Nothing is guessed and nothing is logged. What you wrote to each other can be logged by hand on the contact.'
            : 'It may show nobody, or the site may have changed. Nothing is guessed; what is missing can be typed.'}
        </p>
      </Alert>
    </div>
  );
}
