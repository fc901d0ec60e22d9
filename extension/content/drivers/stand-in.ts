/** Some amounts are two inputs in one box: the one that shows it hides when it is entered, and the one that is typed in takes its place. */
import { isTextElement, type TextElement } from '../element-kinds.ts';
import { isShown } from '../is-shown.ts';
import { waitFor } from '../wait-until-quiet.ts';

const SWAPS = 400;

/** @param entered has just been given the focus. @returns itself, or what a person would then be typing in. */
export const standIn = async (entered: TextElement): Promise<TextElement> => {
  const twin = hiddenTwin(entered);
  return (twin && (await waitFor(() => (isShown(twin) && !isShown(entered) ? twin : null), SWAPS))) ?? entered;
};

/** Alone with it in their box. */
const hiddenTwin = (entered: TextElement): TextElement | null => {
  const [twin, another] = [...(entered.parentElement?.querySelectorAll('input') ?? [])].filter(
    (each) => each !== entered,
  );
  return twin && !another && isTextElement(twin) && !isShown(twin) ? twin : null;
};
