/** For the panel, which the browser does not let into a page: where a note of any page is made. */
export function NoteHint() {
  return (
    <p className="px-3 pb-4 text-dim">
      To note any other page, choose <strong>Note this page</strong> in the Twoway button of the toolbar, or in the
      page’s context menu.
    </p>
  );
}
