import { FIND_FIELDS } from '@/storage/model/find/find-fields';
import { CONTROL_CLASS } from '../ui/control-class';

const GROUPS: readonly [group: string, kinds: readonly string[]][] = [
  ['Who and where', ['choice', 'named', 'words', 'flag']],
  ['When', ['time']],
  ['How much', ['score', 'count', 'money']],
];

/** Every filter there is, in plain words, for the mouse. What is chosen begins a filter in the box. */
export function AddFilter({ onAdd }: { onAdd: (begin: string) => void }) {
  const groups = [
    ...GROUPS.map(
      ([title, kinds]) =>
        [title, FIND_FIELDS.filter(({ kind, criterion }) => kinds.includes(kind) && !criterion)] as const,
    ),
    ['Answers', FIND_FIELDS.filter(({ criterion }) => criterion !== undefined)] as const,
  ];
  return (
    <select
      aria-label="Add filter"
      value=""
      className={`${CONTROL_CLASS} min-h-8 max-w-32`}
      onChange={({ target }) => onAdd(target.value)}
    >
      <option value="" disabled hidden>
        Add filter
      </option>
      {groups.map(([title, fields]) => (
        <optgroup key={title} label={title}>
          {fields.map(({ names: [name = ''], title: words }) => (
            <option key={name} value={`${name}:`}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
