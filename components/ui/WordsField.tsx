import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CONTROL_CLASS } from './control-class';
import { IconButton } from './IconButton';
import { KnownWords } from './KnownWords';

interface WordsFieldProps {
  label: string;
  hint?: string;
  words: readonly string[];
  /** Words that were used before. */
  known: readonly string[];
  maxLength?: number;
  onChange: (words: string[]) => void;
}

/**
 * A list of words of one's own: Enter or a comma adds one, each can be taken out. What stands in the line is added when it is left,
 * but for what is too long: that is said, and holds up the form.
 */
export function WordsField({ label, hint, words, known, maxLength = 100, onChange }: WordsFieldProps) {
  const id = useId();
  const [line, setLine] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wrong = wrongWith(line, maxLength);
  useEffect(() => field.current?.setCustomValidity(wrong ?? ''), [wrong]);
  const add = (text: string) => {
    if (wrong) return;
    const word = text.replace(/,+$/, '').trim();
    setLine('');
    if (word && !words.includes(word)) onChange([...words, word]);
  };
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    if (!line.trim()) return;
    event.preventDefault();
    add(line);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium text-dim">
        {label}
      </label>
      <WordChips label={label} words={words} onChange={onChange} />
      <input
        ref={field}
        id={id}
        dir="auto"
        autoComplete="off"
        list={`${id}-known`}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined}
        className={CONTROL_CLASS}
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={hear}
        onBlur={() => add(line)}
      />
      <KnownWords id={`${id}-known`} words={known.filter((word) => !words.includes(word))} />
      {wrong ? (
        <p id={`${id}-wrong`} role="alert" className="text-small text-danger">
          {wrong}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-dim">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function wrongWith(line: string, maxLength: number): string | undefined {
  const { length } = line.trim();
  return length > maxLength ? `That is too long: ${length} characters, of at most ${maxLength}.` : undefined;
}

function WordChips({ label, words, onChange }: Pick<WordsFieldProps, 'label' | 'words' | 'onChange'>) {
  if (words.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1">
      {words.map((word) => (
        <li key={word} className="flex items-center rounded border border-line-strong ps-1.5 text-small">
          <bdi>{word}</bdi>
          <IconButton
            label={`Take out ${word}`}
            icon={<X size={12} />}
            className="size-6"
            onClick={() => onChange(words.filter((one) => one !== word))}
          />
        </li>
      ))}
    </ul>
  );
}
