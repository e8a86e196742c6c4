import { type ComponentProps, useId } from 'react';
import { CONTROL_CLASS } from './control-class';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'id'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of text with their label above. */
export function TextArea({ label, onChange, rows = 3, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        className={CONTROL_CLASS}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </div>
  );
}
