/** A plus that no word says: an icon called so, or lines that cross. */

const CALLED = /(?:^|[\s_-])(?:plus|add)(?:[\s_-]|$)/i;

export const drawsPlus = (button: Element): boolean =>
  [...button.querySelectorAll('*')].some(
    (each) =>
      (each.matches('i, span, svg') && CALLED.test(each.getAttribute('class') ?? '')) ||
      (each.localName === 'svg' && crosses(each)),
  );

/** Parts of the width of an icon, from its middle. */
const ARM = 0.17;
const ARMS = [
  [ARM, 0],
  [-ARM, 0],
  [0, ARM],
  [0, -ARM],
] as const;

/** Ink in its four arms, and none between them. */
const crosses = (icon: Element): boolean => {
  const { left, top, width, height } = icon.getBoundingClientRect();
  const shapes = [...icon.querySelectorAll('*')].filter((each) => 'isPointInFill' in each) as SVGGeometryElement[];
  const inks = (x: number, y: number) => {
    const at = new DOMPoint(left + width * (0.5 + x), top + height * (0.5 + y));
    return shapes.some((shape) => isInked(shape, at));
  };
  return width > 0 && ARMS.every(([x, y]) => inks(x, y)) && !ARMS.some(([x, y]) => inks(x + y, x - y));
};

const isInked = (shape: SVGGeometryElement, at: DOMPoint): boolean => {
  const own = at.matrixTransform(shape.getScreenCTM()?.inverse());
  const { fill, stroke } = getComputedStyle(shape);
  return (fill !== 'none' && shape.isPointInFill(own)) || (stroke !== 'none' && shape.isPointInStroke(own));
};
