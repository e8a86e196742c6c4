import { useStoredItem } from '@/components/setting/useStoredItem';
import { TemplateLibrary } from '@/components/template/TemplateLibrary';
import { WritingContext } from '@/components/template/WritingContext';
import { ownName } from '@/storage/settings';

/** Templates, and what came of them. */
export function TemplatesView() {
  const [name, change] = useStoredItem(ownName);
  if (name === undefined) return null;
  return (
    <WritingContext value={{ ownName: name.trim() || undefined }}>
      <TemplateLibrary ownName={name} onOwnName={change} />
    </WritingContext>
  );
}
