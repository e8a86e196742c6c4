import { type ComponentProps, useEffect, useId, useRef } from 'react';
import { CONTROL_CLASS } from './control-class';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'id' | 'maxLength'> {
  label: string;
  value: string;
  /** In characters. A longer text stays as it was written, is said to be too long, and its form is not sent. */
  maxLength?: number;
  onChange: (value: string) => void;
}

/** Several lines of text with their label above. */
export function TextArea({ label, onChange, maxLength, rows = 3, ...rest }: TextAreaProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const excess = tooLong(rest.value, maxLength);
  useEffect(() => box.current?.setCustomValidity(excess ?? ''), [excess]);
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        dir="auto"
        rows={rows}
        className={CONTROL_CLASS}
        aria-invalid={excess ? true : undefined}
        aria-describedby={excess ? `${id}-excess` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {/* There from the beginning, so that its words are spoken when they come. */}
      <p id={`${id}-excess`} aria-live="polite" className="text-small text-danger empty:hidden">
        {excess}
      </p>
    </div>
  );
}

function tooLong(value: string, maxLength = Number.POSITIVE_INFINITY): string | undefined {
  if (value.length <= maxLength) return undefined;
  const [most, over] = [maxLength.toLocaleString(), (value.length - maxLength).toLocaleString()];
  return `At most ${most} characters are kept: shorten it by ${over}. Nothing was cut.`;
}
