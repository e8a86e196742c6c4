import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';

interface CopyButtonProps {
  /** The accessible name. */
  label: string;
  text: string;
}

/** Puts a text on the clipboard, and shows that it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [copied, setCopied] = useState<string>();
  const done = copied === text;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  return (
    <IconButton
      label={done ? 'Copied' : label}
      icon={done ? <Check size={14} /> : <Copy size={14} />}
      className="size-6"
      onClick={copy}
    />
  );
}
