import { CONTROL_CLASS } from '../ui/control-class';
import { CARD_ORDERS, type CardOrder, useBoardView } from './useBoardView';

/** In which order the cards of a column stand. */
export function BoardHead() {
  const { order, setOrder } = useBoardView();
  return (
    <div className="flex justify-end">
      <label className="flex items-center gap-1.5 whitespace-nowrap text-small font-medium text-dim">
        Order
        <select
          value={order}
          className={`${CONTROL_CLASS} w-auto!`}
          onChange={({ target }) => setOrder(target.value as CardOrder)}
        >
          {CARD_ORDERS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
