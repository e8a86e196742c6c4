import { useFindText } from '@/components/find/useFindText';
import { classNames } from '@/components/ui/class-names';
import { addressOf } from './view-address';
import { VIEWS, type ViewId } from './views';

/** The ways to the other views. A search goes along to those that show what it finds. */
export function ViewTabs({ view }: { view: ViewId }) {
  const text = useFindText((find) => find.text);
  const tabs = Object.entries(VIEWS).filter(([, { untabbed }]) => !untabbed);
  return (
    <nav aria-label="Views" className="flex flex-wrap gap-1">
      {tabs.map(([id, { title, finds }]) => (
        <a
          key={id}
          href={addressOf(id, finds && text)}
          aria-current={id === view ? 'page' : undefined}
          className={classNames(
            'rounded px-2 py-1',
            id === view ? 'bg-raised font-semibold' : 'text-dim hover:bg-raised',
          )}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
