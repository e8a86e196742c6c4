import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { classNames } from '../ui/class-names';
import { CONTROL_CLASS } from '../ui/control-class';
import { isTyping } from '../ui/is-typing';

interface PipelineSearchProps {
  value: string;
  onChange: (value: string) => void;
}

/** The search box; `/` leads to it, Escape empties it, the arrow down leads to the list. */
export function PipelineSearch({ value, onChange }: PipelineSearchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <div className="relative">
      <Search aria-hidden="true" size={14} className="absolute start-2 top-2 text-dim" />
      <input
        ref={box}
        type="search"
        dir="auto"
        aria-label="Search contacts"
        aria-keyshortcuts="/"
        placeholder="Name, company, title or mail   /"
        autoComplete="off"
        className={classNames(CONTROL_CLASS, 'min-h-8 ps-7')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
          if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-contact]')?.focus();
        }}
      />
    </div>
  );
}
