/** Small pieces of HTML. */

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One element per text. */
export const each = (tag: string, texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<${tag} ${attributes}>${escapeHtml(text)}</${tag}>`).join('');

export const tableRow = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string => `<tr>${each(tag, cells)}</tr>`;

export const htmlPage = (title: string, style: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>@page{margin:12mm}body{margin:0}${style}</style></head><body>${body}</body></html>`;
