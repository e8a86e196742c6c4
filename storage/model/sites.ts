/** A site that the rep can switch on. Nothing is read anywhere else. */
export interface Site {
  readonly id: SiteId;
  readonly label: string;
  /** Match patterns asked for as optional host permissions. */
  readonly origins: string[];
  /** The built content script, as `scripting.registerContentScripts` wants it. */
  readonly script: `content-scripts/${SiteId}.js`;
  /** One plain sentence for welcome and options: what is read there. */
  readonly reads: string;
}

export type SiteId = 'linkedin' | 'gmail' | 'outlook';

/** Every site of this version, in the order of the switches. */
export const SITES: readonly Site[] = [
  {
    id: 'linkedin',
    label: 'LinkedIn',
    origins: ['https://*.linkedin.com/*'],
    script: 'content-scripts/linkedin.js',
    reads:
      'Name, headline, job, company and place of the profile you have open, with contact details where you open them; the company you have open; people, times and text of conversations you open.',
  },
  {
    id: 'gmail',
    label: 'Gmail',
    origins: ['https://mail.google.com/*'],
    script: 'content-scripts/gmail.js',
    reads: 'Subject, people, times and text of the mail thread you have open.',
  },
  {
    id: 'outlook',
    label: 'Outlook on the web',
    origins: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    script: 'content-scripts/outlook.js',
    reads: 'Subject, people, times and text of the conversation you have open.',
  },
];
