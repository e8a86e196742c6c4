import { Alert } from '../ui/Alert';
import { refusalWords } from './refusal-words';
import type { Refused } from './useUseDraft';

interface RefusedAlertProps {
  refused: Refused | undefined;
  name: string;
}

/** Why a draft was not put into the page. */
export function RefusedAlert({ refused, name }: RefusedAlertProps) {
  if (!refused) return null;
  const { title, wayOut } = refusalWords(refused.because, name, refused.who);
  return (
    <Alert>
      <p className="font-semibold">{title}</p>
      <p>{wayOut}</p>
    </Alert>
  );
}
