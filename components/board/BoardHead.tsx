import { CONTROL_CLASS } from '../ui/control-class';
import { countWords } from './board-words';
import { CARD_ORDERS, type CardOrder, useBoardView } from './useBoardView';

/** How many are on the board, and in which order. */
export function BoardHead({ count }: { count: number | undefined }) {
  const { order, setOrder } = useBoardView();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p role="status" className="text-dim">
        {count === undefined ? 'Looking for contacts…' : countWords(count)}
      </p>
      <label className="flex items-center gap-1.5 text-small font-medium text-dim">
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
