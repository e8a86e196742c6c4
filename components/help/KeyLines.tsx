import type { KeyGroup } from './keys';

/** The keys of one part of a page. */
export function KeyLines({ group: { title, lines } }: { group: KeyGroup }) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-small font-semibold text-dim">{title}</h3>
      <dl className="flex flex-col gap-1">
        {lines.map(({ keys, does }) => (
          <div key={does} className="flex items-baseline justify-between gap-3">
            <dt>{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded border border-line-strong bg-raised px-1.5 font-sans text-small">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
