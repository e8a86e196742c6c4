import { defineUnlistedScript } from '#imports';
import { salesInboxReader } from '../linkedin.content/sales-inbox-reader';
import { salesLeadReader } from '../linkedin.content/sales-lead-reader';
import { putOnShelf } from '../page/reader-shelf';

export default defineUnlistedScript(() =>
  putOnShelf('sales-navigator', { readers: [salesLeadReader, salesInboxReader] }),
);
