import { TextField } from '../ui/TextField';

interface LanguageFieldProps {
  typed: string;
  /** What was typed names no language. */
  isWrong: boolean;
  onChange: (typed: string) => void;
}

/** The language of a text, by its name or its tag. */
export function LanguageField({ typed, isWrong, onChange }: LanguageFieldProps) {
  return (
    <TextField
      label="Language (optional)"
      placeholder="English, de, pt-BR"
      hint={isWrong ? `“${typed.trim()}” is no language: write German, or de.` : undefined}
      aria-invalid={isWrong || undefined}
      maxLength={35}
      value={typed}
      onChange={onChange}
    />
  );
}
