import { type SyntheticEvent, useRef } from 'react';
import type { MergeField } from '@/storage/model/template/merge-field';
import { TextArea } from '../ui/TextArea';
import { FieldButtons } from './FieldButtons';

interface BodyFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** The text of a template, with buttons that put a field where the caret was. */
export function BodyField({ value, onChange }: BodyFieldProps) {
  const caret = useRef<[start: number, end: number]>(undefined);
  const remember = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    caret.current = [currentTarget.selectionStart, currentTarget.selectionEnd];
  };
  const insert = (field: MergeField) => {
    const [start, end] = caret.current ?? [value.length, value.length];
    const mark = `{{${field}}}`;
    onChange(value.slice(0, start) + mark + value.slice(end));
    caret.current = [start + mark.length, start + mark.length];
  };
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        label="Text"
        rows={10}
        required
        value={value}
        maxLength={10_000}
        onSelect={remember}
        onChange={onChange}
      />
      <FieldButtons onInsert={insert} />
      <p className="text-small text-dim">
        <code>{'{{company|your team}}'}</code> says “your team” where no company is known. <code>**bold**</code>,{' '}
        <code>*italic*</code>, <code>[words](https://…)</code>, and lines that begin with <code>- </code> for a list.
      </p>
    </div>
  );
}
