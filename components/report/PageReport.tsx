import { useId, useState } from 'react';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { SaveFileLink } from '../ui/SaveFileLink';

/** Makes a file about a page that is not read as it should be: first to look at, then, if the rep wants, to save. */
export function PageReport({ report }: { report: () => Promise<string> }) {
  const { run, busy, failure } = useCommand();
  const [text, setText] = useState<string>();
  const id = useId();
  const prepare = async () => setText(await run(report));
  return (
    <div className="flex flex-col gap-2">
      <p className="text-dim">
        A file with the structure of the page and with which field was read from where. Every text, name, number,
        address and picture in it is replaced. Nothing is sent: you look at it, save it, and send it to whom you like.
      </p>
      <FailureAlert failure={failure} />
      <Button className="self-start" disabled={busy} onClick={prepare}>
        {text === undefined ? 'Prepare the report' : 'Prepare it again'}
      </Button>
      {text === undefined ? null : (
        <>
          <label htmlFor={id} className="text-small font-medium text-dim">
            What the file will hold
          </label>
          <textarea
            id={id}
            readOnly
            rows={12}
            wrap="off"
            value={text}
            className={`${CONTROL_CLASS} font-mono text-small`}
          />
          <SaveFileLink fileName="twoway-page-report.txt" text={text}>
            Save the report…
          </SaveFileLink>
        </>
      )}
    </div>
  );
}
