/** Whether a text holds at least so many figures: asked before anything that looks for a long number. */
export const holdsFigures = (text: string, fewest: number): boolean => {
  let count = 0;
  for (let at = 0; at < text.length && count < fewest; at += 1) if (isFigure(text.charCodeAt(at))) count += 1;
  return count >= fewest;
};

const isFigure = (code: number): boolean => code >= ZERO && code <= NINE;

const ZERO = 0x30;
const NINE = 0x39;
