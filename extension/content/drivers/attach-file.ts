/** Gives a file to a file input, as choosing it would, or drops it on the zone that takes it. */
import { isInput } from '../element-kinds.ts';
import { viewOf } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { tellChange, tellInput } from './set-value.ts';

export const attachFile = (element: Element, file: File | null): DriverAnswer => {
  if (!file) return 'by-hand';
  const { File: PageFile, DataTransfer } = viewOf(element);
  // In Firefox a File that came by message belongs to the sandbox: the page may not read it unless its own window makes it.
  const theirs = new PageFile([file], file.name, { type: file.type, lastModified: file.lastModified });
  const carried = new DataTransfer();
  carried.items.add(theirs);
  if (!isInput(element)) return drop(element, carried);
  element.files = carried.files;
  const taken = element.files?.length === 1;
  tellInput(element);
  tellChange(element);
  return taken ? null : 'by-hand';
};

/** As a hand would: over the zone, then let go. */
const drop = (zone: Element, dataTransfer: DataTransfer): DriverAnswer => {
  const { DragEvent } = viewOf(zone);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  }
  return null;
};
