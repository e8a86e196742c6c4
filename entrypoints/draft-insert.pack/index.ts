import { defineUnlistedScript } from '#imports';
import { messageBoxes } from '../linkedin.content/message-boxes';
import { isLinkedin } from '../linkedin.content/profile-address';
import { layOutDesk } from '../page/draft-desk';
import { insertDraft } from '../page/insert-draft';
import { mailBoxes } from '../page/mail-boxes';

/** Runs when the rep puts a draft into a message; it looks at the page at no other time. */
export default defineUnlistedScript(() =>
  layOutDesk((wish) => {
    const site = isLinkedin(new URL(document.URL)) ? messageBoxes : mailBoxes;
    return insertDraft(document, site, wish);
  }),
);
