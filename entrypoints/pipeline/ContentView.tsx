import { ContentLibrary } from '@/components/content/ContentLibrary';

/** The content library, and what came after sharing. */
export function ContentView() {
  return <ContentLibrary />;
}
