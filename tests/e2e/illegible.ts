/** What of a page's text cannot be read where it stands. */

/**
 * Text of the page that is cut off at the edge of its box, and text that lies on other text; without drawings, and without
 * stops that show only while they are focused. Runs in the browser, so it is of one piece.
 */
export const illegible = (): string[] => {
  const cuts = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
  const lines: { text: string; box: DOMRect; of: Node }[] = [];
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '') continue;
    if (parent.closest('svg, script, style, [aria-hidden=true], .skip, .over')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    let box: Element | null = parent;
    let hidden = false;
    for (; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (edge.width <= 1 || edge.height <= 1) hidden = true;
      const cut = boxes.some(
        (line) =>
          (cuts(overflowX) && line.right > edge.right + 1) ||
          (cuts(overflowY) && line.bottom > edge.bottom + line.height / 2),
      );
      if (cut && !hidden) found.push(`cut off: ${text}`);
    }
    if (!hidden) lines.push(...boxes.map((line) => ({ text, box: line, of: parent })));
  }
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > one.box.height / 3) found.push(`one on the other: ${one.text} | ${other.text}`);
    }
  }
  return found;
};
