/** What PDF/A forbids and a page can do without: scripts, actions, hints to the reader. Nothing that shows is touched. */
import { PDFArray, PDFBool, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { descendantOf } from './fonts.ts';
import { annotationsIn, subtypeOf } from './pdf-a-obstacles.ts';
import { dictUnder, everyDict, name, under, wordOf } from './pdf-objects.ts';

const ALLOWED_ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'URI', 'SubmitForm', 'Thread', 'Named']);
const CATALOG_EXTRAS = ['AA', 'Requirements', 'NeedsRendering', 'Perms', 'Legal'];
/** Other versions of a picture, print hints, transfer functions, sets of glyphs that readers may ignore. */
const EXTRAS = ['Alternates', 'OPI', 'TR', 'HTP', 'CIDSet', 'PresSteps', 'AA'];

export const mendForArchive = (pdf: PDFDocument): void => {
  const { catalog, context } = pdf;
  for (const key of CATALOG_EXTRAS) catalog.delete(name(key));
  dictUnder(catalog, 'Names', context)?.delete(name('JavaScript'));
  mendForm(dictUnder(catalog, 'AcroForm', context));
  mendLayers(dictUnder(catalog, 'OCProperties', context), context);
  for (const dict of everyDict(context)) mendDict(dict, context);
  for (const annotation of annotationsIn(pdf)) mendAnnotation(annotation, context);
};

const mendForm = (form: PDFDict | null): void => {
  for (const key of ['XFA', 'NeedAppearances']) form?.delete(name(key));
};

/** Layers that switch by themselves, or have no name. */
const mendLayers = (layers: PDFDict | null, context: PDFContext): void => {
  const shown = dictUnder(layers, 'D', context);
  shown?.delete(name('AS'));
  if (shown && !shown.has(name('Name'))) shown.set(name('Name'), context.obj('Default'));
};

const mendDict = (dict: PDFDict, context: PDFContext): void => {
  for (const key of EXTRAS) dict.delete(name(key));
  if (dict.get(name('Interpolate')) === PDFBool.True) dict.delete(name('Interpolate'));
  for (const key of ['A', 'OpenAction']) {
    const action = under(dict, key, context);
    if (action instanceof PDFDict && isForbidden(action, context)) dict.delete(name(key));
  }
  mendFont(dict, context);
};

const isForbidden = (action: PDFDict, context: PDFContext): boolean => {
  const kind = under(action, 'S', context);
  return kind instanceof PDFName && action.has(name('S')) && isAction(action) && !ALLOWED_ACTIONS.has(wordOf(kind));
};

/** A dictionary under /A may also be an attribute of the document's structure: that has an owner. */
const isAction = (dict: PDFDict): boolean => !dict.has(name('O'));

/** Says in so many words what a reader takes for granted. */
const mendFont = (dict: PDFDict, context: PDFContext): void => {
  const descendant = wordOf(under(dict, 'Subtype', context)) === 'Type0' ? descendantOf(dict, context) : null;
  if (!descendant || wordOf(under(descendant, 'Subtype', context)) !== 'CIDFontType2') return;
  if (!descendant.has(name('CIDToGIDMap'))) descendant.set(name('CIDToGIDMap'), name('Identity'));
};

const PRINT = 4;
const HIDDEN = 1 | 2 | 32 | 256;

/** Printed as it is seen; how it looks when pressed is left out. */
const mendAnnotation = (annotation: PDFDict, context: PDFContext): void => {
  const flags = under(annotation, 'F', context);
  const before = flags instanceof PDFNumber ? flags.asNumber() : 0;
  if (subtypeOf(annotation, context) !== 'Popup') annotation.set(name('F'), PDFNumber.of((before | PRINT) & ~HIDDEN));
  const looks = dictUnder(annotation, 'AP', context);
  for (const key of ['R', 'D']) looks?.delete(name(key));
};

/** Hidden annotations show nothing: what PDF/A would make visible goes. */
export const removeHidden = (pdf: PDFDocument): void => {
  for (const { node } of pdf.getPages()) {
    const list = under(node, 'Annots', pdf.context);
    if (!(list instanceof PDFArray)) continue;
    for (let at = list.size() - 1; at >= 0; at -= 1) {
      const one = pdf.context.lookup(list.get(at));
      const flags = one instanceof PDFDict ? under(one, 'F', pdf.context) : undefined;
      if (flags instanceof PDFNumber && flags.asNumber() & HIDDEN) list.remove(at);
    }
  }
};
