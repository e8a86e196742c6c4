import { useState } from 'react';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { missingLabel } from './missing-label';
import { TypePerson } from './TypePerson';

interface UnreadablePageProps {
  url: string;
  /** What was looked for and not found. */
  missing: string[];
}

/** Says which fields could not be read, and offers to type them. */
export function UnreadablePage({ url, missing }: UnreadablePageProps) {
  const [typing, setTyping] = useState(false);
  return (
    <div className="flex flex-col items-stretch gap-3 p-3">
      <Alert tone="warn">
        <p className="font-semibold">This page could not be read.</p>
        {missing.length > 0 ? <p>Not found: {missing.map(missingLabel).join(', ')}.</p> : null}
        <p>The site may have changed. Nothing is guessed; you can type the person instead.</p>
      </Alert>
      {typing ? (
        <TypePerson url={url} onClose={() => setTyping(false)} />
      ) : (
        <Button look="primary" className="self-start" onClick={() => setTyping(true)}>
          Type them
        </Button>
      )}
    </div>
  );
}
