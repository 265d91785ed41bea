/** The clipboard may be closed to a pane (a frame on the web, Safari's rules): then the older way, over the selection. */
export async function copied(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // Deprecated, and the only other way: it says itself whether it worked.
    return document.execCommand('copy');
  }
}
