import { Segmented } from '../ui/Segmented';
import { type Order, usePipelineView } from './usePipelineView';

const ORDERS: readonly { value: Order; label: string }[] = [
  { value: 'latest', label: 'Latest first' },
  { value: 'best', label: 'Best first' },
];

/** Whether the list begins with what changed last, or with those on whom the day is spent best. */
export function OrderMenu() {
  const { order, show } = usePipelineView();
  return <Segmented label="Order" options={ORDERS} value={order} onChange={(next) => show({ order: next })} />;
}
