import { useIndexBuilt } from './useIndexBuilt';

/** Says how far the search over all contacts is prepared after an update; nothing once it is. */
export function IndexBuilding() {
  const built = useIndexBuilt();
  if (built === undefined || built >= 1) return null;
  return (
    <p role="status" className="flex items-center gap-2 text-small text-dim">
      Your contacts are being prepared for this page; those who are not ready are not listed or counted yet.
      <progress aria-label="Contacts prepared" value={built} className="w-20" />
    </p>
  );
}
