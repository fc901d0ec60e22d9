/** Shows a control to the user: brings it into view and draws a ring around it for a moment, above the page. */

const SHOWN_FOR = 2500;
const MARGIN = 4;

export const reveal = (element: Element): void => {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const ring = drawRing(element);
  setTimeout(() => ring.remove(), SHOWN_FOR);
};

/** The ring is an element of ours: no style of the page is touched. */
export const drawRing = (element: Element): Element => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const ring = element.ownerDocument.createElement('div');
  Object.assign(ring.style, {
    all: 'initial',
    position: 'fixed',
    left: `${left - MARGIN}px`,
    top: `${top - MARGIN}px`,
    width: `${width + 2 * MARGIN}px`,
    height: `${height + 2 * MARGIN}px`,
    boxSizing: 'border-box',
    border: '3px solid #b34000',
    outline: '2px solid #ffffff',
    borderRadius: '6px',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  ring.setAttribute('aria-hidden', 'true');
  element.ownerDocument.documentElement.append(ring);
  return ring;
};
