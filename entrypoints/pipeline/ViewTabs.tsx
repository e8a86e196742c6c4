import { classNames } from '@/components/ui/class-names';
import { VIEWS, type ViewId } from './views';

interface ViewTabsProps {
  view: ViewId;
  onChoose: (view: ViewId) => void;
}

/** The ways to the other views. */
export function ViewTabs({ view, onChoose }: ViewTabsProps) {
  return (
    <nav aria-label="Views" className="flex flex-wrap gap-1">
      {Object.entries(VIEWS).map(([id, { title }]) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === view ? 'page' : undefined}
          className={classNames(
            'rounded px-2 py-1',
            id === view ? 'bg-raised font-semibold' : 'text-dim hover:bg-raised',
          )}
          onClick={(event) => {
            event.preventDefault();
            onChoose(id as ViewId);
          }}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
