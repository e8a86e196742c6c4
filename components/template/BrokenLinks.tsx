import { brokenLinks } from '@/storage/model/template/broken-links';
import { Alert } from '../ui/Alert';

/** Says which links of a body cannot be read, and so would be sent as they stand. */
export function BrokenLinks({ body }: { body: string }) {
  const broken = brokenLinks(body);
  if (broken.length === 0) return null;
  return (
    <Alert tone="warn">
      {broken.map((mark) => (
        <p key={mark}>
          <code className="break-all">{mark}</code> is no link that can be read: it would be sent as it stands. In an
          address write <code>%28</code> for ( and <code>%29</code> for ), and begin it with <code>https://</code>.
        </p>
      ))}
    </Alert>
  );
}
