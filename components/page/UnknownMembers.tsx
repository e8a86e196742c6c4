import { Alert } from '../ui/Alert';

/** Why a conversation offers nobody: a hidden or closed account has no profile to tell its member by. */
export function UnknownMembers() {
  return (
    <Alert tone="warn">
      <p className="font-semibold">Nobody here can be told by their profile.</p>
      <p>A name alone is not enough to save somebody or to log with them. You can log by hand on the contact.</p>
    </Alert>
  );
}
