import { MERGE_FIELDS, type MergeField } from '@/storage/model/template/merge-field';
import { Button } from '../ui/Button';
import { FIELD_WORDS } from './field-words';

/** One button for each field that a template may name. */
export function FieldButtons({ onInsert }: { onInsert: (field: MergeField) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of buttons is announced as a form part to fill in
    <div role="group" aria-label="Insert a field" className="flex flex-wrap gap-1">
      {MERGE_FIELDS.map((field) => (
        <Button key={field} size="small" onClick={() => onInsert(field)}>
          {FIELD_WORDS[field]}
        </Button>
      ))}
    </div>
  );
}
