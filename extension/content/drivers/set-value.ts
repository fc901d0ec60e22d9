/** Puts a value in an input the way the browser does: past whatever the page's framework has laid over the property. */
import type { TextElement } from '../element-kinds.ts';
import { viewOf } from '../walk-page.ts';

export const setValue = (element: TextElement | HTMLSelectElement, value: string): void => {
  const { HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement } = viewOf(element);
  const prototypes = { input: HTMLInputElement, textarea: HTMLTextAreaElement, select: HTMLSelectElement };
  const { prototype } = prototypes[element.localName as keyof typeof prototypes];
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
};

export const tellInput = (element: Element, data: string | null = null): void => {
  const { InputEvent } = viewOf(element);
  const inputType = data === null ? 'insertReplacementText' : 'insertText';
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
};

export const tellChange = (element: Element): void => {
  element.dispatchEvent(new (viewOf(element).Event)('change', { bubbles: true }));
};
