/** A small tree of XML → text. */

export type Element = { name: string; attributes?: Readonly<Record<string, string>>; content: Content };
/** Nothing under an element is written as an empty one; `null` children are left out. */
export type Content = string | readonly (Element | null)[];

export const element = (name: string, content: Content, attributes?: Readonly<Record<string, string>>): Element => ({
  name,
  content,
  ...(attributes ? { attributes } : {}),
});

/** An element only where there is something to put in it. */
export const given = (name: string, text: string | null | undefined, attributes?: Record<string, string>) =>
  text ? element(name, text, attributes) : null;

export const xmlText = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;

const written = ({ name, attributes = {}, content }: Element, indent: string): string => {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof content === 'string') return `${indent}<${start}>${escapeXml(content)}</${name}>`;
  const children = content.flatMap((child) => (child ? written(child, `${indent}  `) : []));
  return children.length === 0
    ? `${indent}<${start}/>`
    : `${indent}<${start}>\n${children.join('\n')}\n${indent}</${name}>`;
};

export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Signs that no XML may hold. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
