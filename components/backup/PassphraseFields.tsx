import { TextField } from '../ui/TextField';

export interface TypedPassphrase {
  first: string;
  again: string;
}

/** Shorter ones are guessed: each guess costs little. */
const SHORTEST = 8;

/** What is wrong with a passphrase that was typed twice; `undefined` when it can be taken. */
export function passphraseProblem({ first, again }: TypedPassphrase): string | undefined {
  if (first.length < SHORTEST) return `At least ${SHORTEST} letters; some words in a row are best.`;
  return first === again ? undefined : 'The two are not the same yet.';
}

interface PassphraseFieldsProps {
  typed: TypedPassphrase;
  onType: (typed: TypedPassphrase) => void;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({ typed, onType }: PassphraseFieldsProps) {
  const problem = typed.first ? passphraseProblem(typed) : undefined;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="new-password"
          value={typed.first}
          onChange={(first) => onType({ ...typed, first })}
        />
        <TextField
          label="Passphrase again"
          type="password"
          autoComplete="new-password"
          value={typed.again}
          onChange={(again) => onType({ ...typed, again })}
        />
      </div>
      <p role="status" className="text-small text-dim">
        {problem ?? 'Without it nobody can open the backup, not you either. Keep it where you keep your passwords.'}
      </p>
    </div>
  );
}
