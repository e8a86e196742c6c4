import { Import } from '@/components/import/Import';

/** Brings people in from files (`#import`). */
export function ImportView() {
  return <Import />;
}
