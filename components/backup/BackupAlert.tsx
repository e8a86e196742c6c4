import { BackupFault } from '@/storage/model/backup/backup-fault';
import { FailureAlert } from '../failure/FailureAlert';
import { failureOf } from '../failure/failure-of';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { faultWords } from './fault-words';

/** Why a backup could not be made or taken, with the place of the fault, and the way out. */
export function BackupAlert({ failure }: { failure: unknown }) {
  if (!(failure instanceof BackupFault)) return <FailureAlert failure={failureOf(failure)} />;
  const { title, place, wayOut } = faultWords(failure);
  return (
    <Alert>
      <p className="font-semibold">{title}</p>
      {place ? <Foreign text={place} className="line-clamp-3 text-small" /> : null}
      <p>Nothing was changed. {wayOut}</p>
    </Alert>
  );
}
