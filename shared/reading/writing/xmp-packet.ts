/** The metadata of a Factur-X: PDF/A-3b, the same facts as the properties of the file, and the e-invoice's own schema. */
import type { Profile } from '../../core/facturx/e-invoice.ts';
import { escapeXml } from '../../core/facturx/xml-text.ts';

export const XML_NAME = 'factur-x.xml';

/** Dates are ISO instants. Texts that are not known are left out. */
export type Properties = {
  title: string;
  author: string | null;
  subject: string | null;
  keywords: string | null;
  creator: string | null;
  producer: string;
  created: string;
  modified: string;
};

const FX = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

const SCHEMA: readonly [string, string][] = [
  ['DocumentFileName', 'name of the embedded XML invoice file'],
  ['DocumentType', 'INVOICE'],
  ['Version', 'the version of the Factur-X schema'],
  ['ConformanceLevel', 'the conformance level of the embedded Factur-X data'],
];

export const xmpPacket = (
  about: Properties,
  profile: Profile,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${translated('title', about.title)}${listed('creator', about.author)}${about.subject ? translated('description', about.subject) : ''}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${simple('pdf:Producer', about.producer)}${simple('pdf:Keywords', about.keywords)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">${simple('xmp:CreatorTool', about.creator)}${simple('xmp:CreateDate', about.created)}${simple('xmp:ModifyDate', about.modified)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:fx="${FX}"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>${XML_NAME}</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>${profile}</fx:ConformanceLevel></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${FX}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${SCHEMA.map(property).join('')}</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

const simple = (element: string, text: string | null): string =>
  text ? `<${element}>${escapeXml(text)}</${element}>` : '';

const translated = (element: string, text: string): string =>
  `<dc:${element}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${element}>`;

const listed = (element: string, text: string | null): string =>
  text ? `<dc:${element}><rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq></dc:${element}>` : '';

const property = ([called, meaning]: readonly [string, string]): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${called}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${meaning}</pdfaProperty:description></rdf:li>`;
