/** How a draft is called on screen: its number once known, its file's name until then. */
import type { Draft } from '../core/draft.ts';

export const draftTitle = ({ fields, file }: Draft): string => fields.invoiceNumber?.value ?? file.name;
