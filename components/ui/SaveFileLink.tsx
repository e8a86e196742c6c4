import { type ReactNode, useEffect, useState } from 'react';

interface SaveFileLinkProps {
  fileName: string;
  /** What the file will hold, as plain text. */
  text: string;
  children: ReactNode;
}

/** A link that saves a text as a file on this computer. Nothing is sent anywhere. */
export function SaveFileLink({ fileName, text, children }: SaveFileLinkProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a
      href={address}
      download={fileName}
      className="inline-flex min-h-8 items-center self-start rounded-md border border-line-strong px-3 hover:bg-sunk"
    >
      {children}
    </a>
  );
}
