/** What Twoway reads and keeps, in plain words; the same wherever it is asked for. */
export function PrivacyWords() {
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5">
      <li>
        It reads the sites you switch on; any other page once, when you press “Note this page”, and keeps of it what you
        save.
      </li>
      <li>It keeps what you save in this browser: no account, no server, no telemetry.</li>
      <li>It never clicks, scrolls, visits or sends anything by itself. You act; it remembers.</li>
      <li>It loads no pictures or other files from the sites, so nobody learns whom you look at here.</li>
      <li>A site that is switched off is not read any more. What you saved stays until you remove it.</li>
    </ul>
  );
}
