import { createContext } from 'react';
import type { ContactId } from '@/storage/model/contact';

/** Shows another contact in the place of this one. The page gives it; absent where there is no such place. */
export const OpenContactContext = createContext<((contactId: ContactId) => void) | undefined>(undefined);
