/** The parts of the page that F6 goes round, in the order they stand in. In the grid Tab goes to the next cell, as in Excel: F6 is the way out. */
const regions = ['.ribbon', '.formula-bar', '#grid', '.tabs', '.pane-side'] as const;

export function goToRegion(by: 1 | -1): void {
  const present = regions.flatMap((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element ? [element] : [];
  });
  const at = present.findIndex((element) => element.contains(document.activeElement));
  const next = present[(at + by + present.length) % present.length];
  if (!next) return;
  const inside = next.matches('#grid')
    ? next
    : next.querySelector<HTMLElement>('[aria-selected="true"], button:not(:disabled), input:not([type="file"]), iframe');
  (inside ?? next).focus({ preventScroll: true });
}
