import { Button } from '../ui/Button';

interface TakenOutProps {
  /** The name of the criterion that was taken out last; `undefined` when there is nothing to bring back. */
  name: string | undefined;
  onUndo: () => void;
}

/** Says which criterion was taken out, and brings it back to its place. */
export function TakenOut({ name, onUndo }: TakenOutProps) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 empty:hidden">
      {name ? <span>{name} is taken out. Answers to it are kept.</span> : null}
      {name ? (
        <Button size="small" onClick={onUndo}>
          Undo
        </Button>
      ) : null}
    </div>
  );
}
