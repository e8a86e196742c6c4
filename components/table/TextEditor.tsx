import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Alert } from '../ui/Alert';
import { CONTROL_CLASS } from '../ui/control-class';
import { KnownWords } from '../ui/KnownWords';
import { textOf } from './cell-words';
import { columnLabel } from './column-words';
import { saveCell } from './save-cell';
import { useCellWords } from './useCellWords';
import type { LeaveTo } from './useGridKeys';

interface TextEditorProps {
  contact: Contact;
  column: ColumnId;
  onLeave: (to: LeaveTo) => void;
}

const takeFocus = (field: HTMLInputElement | null) => field?.select();

/** Text in a cell. Enter keeps it, Tab keeps it and goes on, Escape leaves it as it was; what is wrong with it is said beneath. */
export function TextEditor({ contact, column, onLeave }: TextEditorProps) {
  const before = textOf(contact, column);
  const [text, setText] = useState(before);
  const [wrong, setWrong] = useState<string>();
  const { run, busy, failure } = useCommand();
  const isOver = useRef(false);
  const id = useId();
  const known = useCellWords(column, text);
  const label = columnLabel(column);
  const leave = (to: LeaveTo) => {
    isOver.current = true;
    onLeave(to);
  };
  const keep = async (to: LeaveTo) => {
    if (busy || isOver.current) return;
    if (text.trim() === before) return leave(to);
    const save = saveCell(contact.id, column, text);
    if ('wrong' in save) return setWrong(save.wrong);
    setWrong(undefined);
    const saved = await run(save.run, ({ eventId }) =>
      eventId ? { text: `${label} of ${contact.name} saved`, undo: [eventId] } : undefined,
    );
    if (saved) leave(to);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') leave('here');
    else if (event.key === 'Enter') void keep('here');
    else if (event.key === 'Tab') void keep(event.shiftKey ? 'before' : 'next');
    else return;
    event.preventDefault();
  };
  return (
    <div className="absolute inset-x-0 top-0 z-10 flex flex-col gap-1">
      <input
        ref={takeFocus}
        aria-label={`${label} of ${contact.name}`}
        aria-invalid={wrong !== undefined || failure !== undefined}
        dir="auto"
        autoComplete="off"
        list={known ? id : undefined}
        className={`${CONTROL_CLASS} h-[33px] shadow-md`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={hear}
        onBlur={() => keep('here')}
      />
      {known ? <KnownWords id={id} words={known} /> : null}
      {wrong ? <Alert>{wrong}</Alert> : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
