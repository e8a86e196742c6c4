import { type ComponentProps, useId } from 'react';
import { CONTROL_CLASS } from './control-class';
import { KnownWords } from './KnownWords';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'id'> {
  label: string;
  /** A sentence under the field. */
  hint?: string | undefined;
  /** Words to be picked again. */
  known?: readonly string[] | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** One line of text with its label above. */
export function TextField({ label, hint, known, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        list={known ? `${id}-known` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={CONTROL_CLASS}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {known ? <KnownWords id={`${id}-known`} words={known} /> : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-dim">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
