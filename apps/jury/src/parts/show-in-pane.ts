const AIR = 8;

/** Brings something to the top of the pane it lies in; where panes do not scroll by themselves, to the top of the window. */
export function showInPane(target: HTMLElement): void {
  const pane = scrollingPaneOf(target);
  if (pane) pane.scrollTo({ top: target.offsetTop - AIR });
  else target.scrollIntoView({ block: 'start' });
}

/** The pane that scrolls by itself around something, on a screen with room for two. */
export function scrollingPaneOf(target: HTMLElement): HTMLElement | undefined {
  const pane = target.closest<HTMLElement>('.pane');
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : undefined;
}
