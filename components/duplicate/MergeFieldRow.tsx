import { useId } from 'react';
import type { MergeSide } from '@/storage/model/merged-contact';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { isChoice, type MergeRow } from './merge-values';

interface MergeFieldRowProps {
  row: MergeRow;
  side: MergeSide;
  onChoose: (side: MergeSide) => void;
}

/** One field of both sides: a choice of two values, or the one that there is. */
export function MergeFieldRow({ row, side, onChoose }: MergeFieldRowProps) {
  const name = useId();
  if (!isChoice(row)) return <MergeLine label={row.label} value={row.keep ?? row.merge ?? ''} />;
  return (
    <fieldset className="border-t border-line py-1.5 first:border-t-0">
      <legend className="float-left w-full text-small text-dim">{row.label}</legend>
      <div className="clear-both grid grid-cols-2 gap-1.5">
        {(['keep', 'merge'] as const).map((one) => (
          <label
            key={one}
            className={classNames(
              'flex min-w-0 cursor-pointer items-start gap-1.5 rounded border px-1.5 py-1',
              one === side ? 'border-accent bg-accent-soft' : 'border-line-strong hover:bg-sunk',
            )}
          >
            <input
              type="radio"
              name={name}
              className="mt-0.5 shrink-0 accent-accent"
              checked={one === side}
              onChange={() => onChoose(one)}
            />
            <Foreign text={row[one] ?? ''} className="line-clamp-4 wrap-anywhere" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A field about which there is nothing to choose. */
export function MergeLine({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex items-start gap-2 border-t border-line py-1 first:border-t-0">
      <span className="w-18 shrink-0 text-small text-dim">{label}</span>
      <Foreign text={value} className="line-clamp-4 flex-1 wrap-anywhere" />
    </div>
  );
}
