/**
 * Classes and ids that our own readers look for. That a page has one of them, or has it no more, is what a report is for,
 * and says nothing of anybody: they are kept as whole words of a `class` or `id`, and nowhere else.
 */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [
    'text-body-medium text-body-small break-words inline t-black--light visually-hidden a11y-text dist-value',
    'top-card-layout top-card-layout__title top-card-layout__headline top-card-link__description',
    'org-top-card org-top-card-summary__title org-top-card-summary-info-list__info-item org-top-card-primary-content__logo',
    'msg-s-message-list__event msg-s-event-listitem msg-s-event-listitem--other msg-s-event-listitem__body',
    'msg-s-event-listitem__link msg-s-message-group__name msg-s-message-group__meta msg-entity-lockup__entity-title',
    'msg-overlay-conversation-bubble msg-overlay-bubble-header__title msg-thread__link-to-profile',
    'msg-conversations-container__convo-item-link--active global-nav__me-photo interop-outlet',
    'bell-fill-medium clock-small company-accent-4 school-accent-4',
    'adn ads adf gs gD hb hP ii gt a3s iA kv ky kQ kx gb',
    'ReadingPaneContainerId ConversationReadingPaneContainer ItemReadingPaneContainer',
    'O365_MainLink_Me mectrl_main_trigger mectrl_currentAccount_primary mectrl_currentAccount_secondary',
  ]
    .join(' ')
    .split(' '),
);

/** Attributes of the sites that our readers look for, kept by name. Their values are not. */
export const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  'data-sdui-screen data-member-id data-section data-semaphore-content-urn data-event-urn data-legacy-message-id data-legacy-thread-id data-message-id data-thread-perm-id data-hovercard-id data-convid data-testid data-app-section data-folder-name data-generated-suggestion-target data-anonymize data-display-contents data-sn-view-name data-view-name'.split(
    ' ',
  ),
);

/**
 * Pieces of attribute values (addresses and keys, never labels) that our readers look for. None is a plain word (each
 * has a sign or a capital inside, or is of the site's own making), so that no word of a text can be taken for one.
 */
export const KNOWN_PIECES: readonly string[] = [
  'com.linkedin.sdui.flagshipnav.profile.Profile',
  'com.linkedin.sdui.profile.card.ref',
  'Topcard',
  'entity-collection-item',
  'ExperienceTopLevelSection',
  'profilePagedListComponent-',
  'profile-displayphoto',
  'profile-framedphoto',
  '/company-logo',
  '/overlay/contact-info',
  '/messaging/compose/',
  '/details/experience',
  '/edit/intro/',
  'isSelfProfile=true',
  'currentCompany=',
  'vanityName=',
  'currentPositionsDetails',
  'educationsDetails',
  'urn:li:member:',
  'urn:li:msg_message:',
  'urn:li:fsd_profile:',
  'bpr-guid-',
  'datalet-',
  'UniqueMessageBody',
  'CONV_',
  'MSG_',
  '_SUBJECT',
  '_FROM',
  '_DATETIME',
  'primaryMailboxRoot_',
  'MailReadCompose',
  'RecipientWell',
  'SentReceivedSavedTime',
];
