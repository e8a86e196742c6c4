import { classNames } from './class-names';

interface ForeignProps {
  /** Text from a page or a mail. */
  text: string;
  className?: string;
}

/** Text that somebody else wrote: always a text node, and kept from turning the direction of what stands around it. */
export function Foreign({ text, className }: ForeignProps) {
  return (
    <bdi dir="auto" className={classNames('min-w-0', className)}>
      {text}
    </bdi>
  );
}
