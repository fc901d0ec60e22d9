/** The properties of a file, said twice as PDF/A wants it: in the old dictionary and in the XMP, with the same words. */
import { type PDFDocument, PDFHexString, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { dictOf, under, wordOf } from './pdf-objects.ts';
import type { Properties } from './xmp-packet.ts';

const PRODUCER = 'Bordereau';

/** @param now ISO instant. */
export const readProperties = (pdf: PDFDocument, given: { title: string; now: string }): Properties => {
  const info = dictOf(pdf.context.lookup(pdf.context.trailerInfo.Info));
  const said = (key: string): string | null => oneLine(wordOf(under(info, key, pdf.context)));
  const modified = toSeconds(given.now);
  return {
    title: said('Title') ?? given.title,
    author: said('Author'),
    subject: said('Subject'),
    keywords: said('Keywords'),
    creator: said('Creator'),
    producer: PRODUCER,
    created: creationOf(pdf) ?? modified,
    modified,
  };
};

/** Replaces the whole dictionary: what stood there besides would have no counterpart in the XMP. */
export const writeProperties = (pdf: PDFDocument, about: Properties): void => {
  const { context } = pdf;
  const texts = {
    Title: about.title,
    Author: about.author,
    Subject: about.subject,
    Keywords: about.keywords,
    Creator: about.creator,
    Producer: about.producer,
  };
  const entries = Object.entries(texts).flatMap(([key, text]) => (text ? [[key, PDFHexString.fromText(text)]] : []));
  const info = context.obj({
    ...Object.fromEntries(entries),
    CreationDate: dateOf(about.created),
    ModDate: dateOf(about.modified),
  });
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(info);
};

const oneLine = (text: string): string | null => text.replace(/[\s\0]+/g, ' ').trim() || null;

const toSeconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** "2026-01-31T10:00:00Z" → "D:20260131100000Z". */
const dateOf = (instant: string): PDFString => PDFString.of(`D:${instant.replace(/[-:T]/g, '')}`);

const creationOf = (pdf: PDFDocument): string | null => {
  try {
    const date = pdf.getCreationDate();
    return date && date.getUTCFullYear() > 1980 ? toSeconds(date.toISOString()) : null;
  } catch {
    return null;
  }
};
