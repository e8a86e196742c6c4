import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { CONTROL_CLASS } from './control-class';
import { IconButton } from './IconButton';

interface WordsFieldProps {
  label: string;
  hint?: string;
  words: readonly string[];
  /** Words that were used before. */
  known: readonly string[];
  maxLength?: number;
  onChange: (words: string[]) => void;
}

/** A list of words of one's own: Enter or a comma adds one, each can be taken out. What stands in the line is added when it is left. */
export function WordsField({ label, hint, words, known, maxLength = 100, onChange }: WordsFieldProps) {
  const id = useId();
  const [line, setLine] = useState('');
  const add = (text: string) => {
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
        id={id}
        dir="auto"
        autoComplete="off"
        list={`${id}-known`}
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={CONTROL_CLASS}
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={hear}
        onBlur={() => add(line)}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((word) => !words.includes(word))
          .map((word) => (
            <option key={word} value={word} />
          ))}
      </datalist>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-dim">
          {hint}
        </p>
      ) : null}
    </div>
  );
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
