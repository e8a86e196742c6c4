import type { FrameworkId } from '@/storage/model/framework-view';
import type { OwnFramework } from '@/storage/model/own-framework';
import { frameworkChoices } from '../qualification/framework-words';
import { ChoiceList } from '../ui/ChoiceList';
import { OwnFrameworkEditor } from './OwnFrameworkEditor';
import { type StoredItem, useStoredItem } from './useStoredItem';

interface FrameworkSettingProps {
  item: StoredItem<FrameworkId>;
  own: StoredItem<OwnFramework>;
}

/** In which framework answers are shown, and what the team's own one consists of. */
export function FrameworkSetting({ item, own: ownItem }: FrameworkSettingProps) {
  const [id, choose] = useStoredItem(item);
  const [own, change] = useStoredItem(ownItem);
  if (!id || !own) return null;
  return (
    <>
      <p className="text-dim">An answer is kept once and shows in every framework that asks for it.</p>
      <ChoiceList label="Framework" choices={frameworkChoices(own)} value={id} onChange={choose} />
      {id === 'own' ? <OwnFrameworkEditor own={own} onChange={change} /> : null}
    </>
  );
}
