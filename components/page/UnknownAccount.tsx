import { Alert } from '../ui/Alert';

/** Why nothing of a thread can be logged while the open account is unknown. */
export function UnknownAccount() {
  return (
    <Alert tone="warn">
      <p className="font-semibold">Not logged: the open account could not be read.</p>
      <p>
        Without its address Twoway cannot tell who wrote to whom, and does not guess. The messages are only shown.
        Reload the mail page, add your address under “Your own addresses” in the options, or log by hand on the contact.
      </p>
    </Alert>
  );
}
