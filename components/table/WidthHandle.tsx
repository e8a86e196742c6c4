import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { NARROWEST, WIDEST } from '@/storage/model/table/table-columns';

/** By how many CSS pixels an arrow key moves it. */
const STEP = 16;

interface WidthHandleProps {
  /** Of the column. */
  label: string;
  width: number;
  onWidth: (width: number) => void;
}

/** The edge of a column: dragged, or moved with the arrow keys, it makes the column wider. */
export function WidthHandle({ label, width, onWidth }: WidthHandleProps) {
  const grip = useRef<{ x: number; width: number }>(undefined);
  const take = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const pull = (event: PointerEvent) => {
    if (grip.current) onWidth(grip.current.width + event.clientX - grip.current.x);
  };
  const hear = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onWidth(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule is no handle
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className="absolute inset-y-2 end-0 z-10 w-2 cursor-col-resize touch-none border-e border-line-strong -outline-offset-1 hover:bg-accent-soft"
      onPointerDown={take}
      onPointerMove={pull}
      onPointerUp={() => {
        grip.current = undefined;
      }}
      onKeyDown={hear}
    />
  );
}
