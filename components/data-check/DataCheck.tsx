import { FailureAlert } from '../failure/FailureAlert';
import { failureOf } from '../failure/failure-of';
import { Button } from '../ui/Button';
import { findingWords } from './finding-words';
import { type CheckState, useDataCheck } from './useDataCheck';

/** Compares what is kept beside the records with a full recount, says what differs, and puts it right. */
export function DataCheck() {
  const { state, start, cancel } = useDataCheck();
  const isRunning = state.is === 'running';
  const differs = state.is === 'over' && !state.repair && findingWords(state.findings).length > 0;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-dim">
        Numbers beside lists, scores and the search are kept beside your records, so that they are there at once. They
        can be counted again at any time. Your records themselves are not touched.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => start(false)} disabled={isRunning}>
          Check my data
        </Button>
        {differs ? (
          <Button onClick={() => start(true)} look="primary">
            Repair
          </Button>
        ) : null}
        {isRunning ? <Button onClick={cancel}>Cancel</Button> : null}
      </div>
      {isRunning ? (
        <progress aria-label={state.repair ? 'Repairing' : 'Checking'} value={state.done} max={1} className="w-full" />
      ) : null}
      <div role="status">
        <CheckResult state={state} />
      </div>
      {state.is === 'failed' ? <FailureAlert failure={failureOf(state.failure)} /> : null}
    </div>
  );
}

function CheckResult({ state }: { state: CheckState }) {
  if (state.is === 'cancelled') return <p>Cancelled. What was repaired until then stays right.</p>;
  if (state.is !== 'over') return null;
  const words = findingWords(state.findings);
  if (words.length === 0) return <p>Everything agrees.</p>;
  return (
    <>
      <p>{state.repair ? 'Put right:' : 'Not in step:'}</p>
      <ul className="list-disc pl-5">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
