import { addressOf } from './view-address';

/** Where one came from; in a tab that was opened for this place, the first view. */
export function goBack(): void {
  if (navigation.canGoBack) history.back();
  else location.hash = addressOf('');
}
