import { isWebAddress } from '@/storage/model/web-address';
import { Foreign } from '../ui/Foreign';

interface SourceLinkProps {
  url?: string | undefined;
  title?: string | undefined;
}

/** Where something comes from: the page's title, leading there when its address is one of the web. */
export function SourceLink({ url, title }: SourceLinkProps) {
  const text = title ?? url;
  if (!text) return null;
  if (!url || !isWebAddress(url)) return <Foreign text={text} className="truncate" />;
  return (
    <a href={url} title={url} target="_blank" rel="noreferrer" className="min-w-0 truncate text-accent hover:underline">
      <Foreign text={text} />
    </a>
  );
}
