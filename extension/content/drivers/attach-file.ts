/** Gives a file to a file input, as a drop would. */
import { viewOf } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { tellChange, tellInput } from './set-value.ts';

export const attachFile = (element: Element, file: File | null): DriverAnswer => {
  if (!file) return 'by-hand';
  const input = element as HTMLInputElement;
  const { File: PageFile, DataTransfer } = viewOf(element);
  // In Firefox a File that came by message belongs to the sandbox: the page may not read it unless its own window makes it.
  const theirs = new PageFile([file], file.name, { type: file.type, lastModified: file.lastModified });
  const carried = new DataTransfer();
  carried.items.add(theirs);
  input.files = carried.files;
  tellInput(input);
  tellChange(input);
  return input.files?.length === 1 ? null : 'by-hand';
};
