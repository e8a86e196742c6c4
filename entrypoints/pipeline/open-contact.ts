import type { Contact } from '@/storage/model/contact';
import { addressOf } from './view-address';

/** Goes to the page of a contact; Back leads here. */
export function openContact({ id }: Pick<Contact, 'id'>): void {
  location.hash = addressOf('contact', id);
}
