import type { FindingTexts } from './findings.ts';

export const findingTextsEn = {
  'file-not-pdf': { text: 'The file is not a PDF.', remedy: 'Export the invoice as a PDF from your software.' },
  'file-damaged': {
    text: 'The PDF is damaged or empty.',
    remedy: 'Export it again: the portal will not open it either.',
  },
  'file-too-large': {
    text: 'The PDF is {size} MB; the portal stops at 10 MB.',
    remedy: 'Save it in a lower quality, or attach the appendices separately.',
  },
  'file-protected': {
    text: 'The PDF is protected: the portal refuses password-protected files, even those that open without one.',
    remedy: 'Deposit a copy without protection: the same pages, and your own file stays untouched in this draft.',
  },
  'protected-signed': {
    text: 'This signed PDF is protected: the portal refuses protected files, even those that open without a password.',
    remedy:
      'We make no copy of it: the copy would not be signed any more. Ask your software for a PDF without protection, then sign that one.',
  },
  'facturx-lot': {
    text: 'This PDF contains an e-invoice (Factur-X). The portal may take it for a batch: it would then be handled apart, and perhaps never reach the recipient.',
    remedy: 'Deposit a plain PDF copy, without the attached XML. The PDF you deposit counts as the original invoice.',
  },
  'facturx-announced': {
    text: 'This PDF calls itself a Factur-X, but the e-invoice that it announces could not be read. The portal may take it for a batch, and reject it later without the form saying so.',
    remedy: 'Deposit a plain PDF copy, without these marks. The PDF you deposit counts as the original invoice.',
  },
  'pdf-a-3': {
    text: 'This PDF calls itself a PDF/A-3, the format of Factur-X, but holds no e-invoice. The portal may take it for a batch: what it goes by is not published.',
    remedy: 'To be safe, deposit a plain PDF copy: the same pages, without this claim.',
  },
  'facturx-signed': {
    text: 'This signed PDF contains an e-invoice (Factur-X). The portal may take it for a batch: it would then be handled apart, and perhaps never reach the recipient.',
    remedy:
      'We make no copy of it: the copy would not be signed any more. Ask your software for a PDF without an e-invoice, then sign that one.',
  },
  'facturx-plain': {
    text: 'The file deposited will be a plain PDF copy, “{name}”: the same pages, without the e-invoice. It counts as the original invoice; your own file stays untouched in this draft.',
    remedy: 'What the portal goes by is not published: check after the upload that it shows the form, not a batch.',
  },
  'protected-plain': {
    text: 'The file deposited will be a copy without protection, “{name}”: the same pages. It counts as the original invoice; your own file stays untouched in this draft.',
    remedy: '',
  },
  'xml-alone': {
    text: 'This file is an e-invoice (XML) without any page. The portal’s form asks for the invoice’s PDF; an XML alone is deposited in a batch, compressed, with no form to fill.',
    remedy:
      'To fill the form, add the PDF of this invoice on the portal yourself (10 MB at most): the fields read here will serve. Your XML stays in this draft.',
  },
  'signed-format': {
    text: 'This PDF carries a digital signature.',
    remedy:
      'On the portal choose the signed PDF format (« PDF signé »); do not save the file again, the signature would be lost.',
  },
  'unsigned-format': {
    text: 'The chosen format is a signed PDF, but no signature was found in the file.',
    remedy: 'Choose « PDF non signé », or deposit the signed file.',
  },
  'no-text-layer': {
    text: 'This PDF has no text: the portal will recognise nothing in it.',
    remedy: 'Check every field while looking at the page, or deposit the original PDF from your software.',
  },
  'siret-shape': { text: 'A SIRET has 14 digits.', remedy: 'Correct it, without letters or punctuation.' },
  'siret-luhn': {
    text: 'The check digit of this SIRET is wrong: a digit may be mistaken.',
    remedy: 'Compare it with the invoice and the order. If it is written that way, keep it.',
  },
  'siret-la-poste': { text: 'A SIRET of La Poste, checked by its own rule.', remedy: '' },
  'recipient-is-supplier': {
    text: 'The recipient and the supplier have the same SIRET.',
    remedy: 'Check which of the two is wrong.',
  },
  'recipient-missing': {
    text: 'The recipient’s SIRET is missing.',
    remedy: 'It is on the order, or in the directory of Chorus Pro.',
  },
  'state-siret': {
    text: 'The answer to “is the recipient the State?” does not go with its SIRET.',
    remedy: 'The State’s services share the SIRET 110 002 011 00044; other public bodies have their own.',
  },
  'state-service-missing': {
    text: 'An invoice to the State must carry a service code (code service).',
    remedy: 'Ask the buyer for it: it is on the order.',
  },
  'state-commitment-missing': {
    text: 'An invoice to the State must carry a commitment number (numéro d’engagement).',
    remedy: 'It is the number of the State’s order (10 characters). Ask the buyer for it.',
  },
  'service-public-bodies': {
    text: 'The service FACTURES_PUBLIQUES is reserved to invoices between public bodies: yours would be rejected.',
    remedy: 'Choose the service code given on the order.',
  },
  'state-commitment-length': {
    text: 'The commitment number has {length} characters; those of the State have 10.',
    remedy: 'Compare it with the order.',
  },
  'service-too-long': {
    text: 'The service code is longer than 100 characters.',
    remedy: 'Keep the code only, without its name.',
  },
  'commitment-too-long': {
    text: 'The commitment number is longer than 50 characters.',
    remedy: 'Keep one number only.',
  },
  'contract-too-long': {
    text: 'The contract number is longer than 50 characters.',
    remedy: 'Keep the number only, without its title.',
  },
  'vat-key': {
    text: 'The check key of this VAT number is wrong.',
    remedy: 'Compare it with the invoice: a character may be mistaken.',
  },
  'vat-not-siret': {
    text: 'The supplier’s VAT number and SIRET are not of the same company.',
    remedy: 'Check both: their nine digits (SIREN) should be the same.',
  },
  'iban-check': { text: 'The check key of this IBAN is wrong.', remedy: 'Compare it with your bank details.' },
  'number-missing': { text: 'The invoice number is missing.', remedy: 'Type it as it stands on the invoice.' },
  'number-too-long': {
    text: 'The invoice number has {length} characters; the portal takes 20.',
    remedy: 'Use a shorter number, on the invoice as well as here.',
  },
  'number-characters': {
    text: 'The portal does not take these characters in an invoice number: {characters}',
    remedy: 'Unaccented letters, digits, and - _ / + only.',
  },
  'number-space': {
    text: 'The invoice number contains a space.',
    remedy: 'The portal may refuse it: if it does, remove the space.',
  },
  'number-used': {
    text: 'Another draft already has this number, for the same supplier and the same year: “{name}”.',
    remedy:
      'The portal refuses two invoices of the same number. If it is the same one, deposit it once only; else correct the number.',
  },
  'number-deposited': {
    text: 'You have already deposited an invoice of this number, for the same supplier and the same year.',
    remedy:
      'The portal refuses two invoices of the same number: make sure it is not the same one before you deposit this one.',
  },
  'number-today': {
    text: 'The invoice number is today’s date: the portal refuses that.',
    remedy: 'Type the real number of the invoice.',
  },
  'number-date': {
    text: 'The invoice number looks like a date.',
    remedy: 'Check that it is the number and not the date.',
  },
  'date-missing': {
    text: 'The invoice date is missing.',
    remedy: 'Type the date of issue, not the due date.',
  },
  'date-invalid': { text: 'This date does not exist.', remedy: 'Write it dd/mm/yyyy.' },
  'date-future': {
    text: 'The invoice is dated {date}, after today.',
    remedy: 'Wait for that day to deposit it, or correct the date.',
  },
  'date-old': { text: 'The invoice is dated {date}, more than a year ago.', remedy: 'Check the year.' },
  'exemption-reason': {
    text: 'With « Exonération », the portal asks for a reason.',
    remedy: 'Choose it on the portal: it is at the foot of your invoice (article of law).',
  },
  'credit-note-original': {
    text: 'This is a credit note.',
    remedy:
      'Give the original invoice if the portal asks for it, and check the sign of the amounts: we leave them as on the document.',
  },
  'amount-missing': {
    text: 'This amount is missing.',
    remedy: 'Type it as it stands on the invoice; 0.00 if there is none.',
  },
  sums: { text: 'Net + VAT make {sum}, but the total with VAT is {gross}.', remedy: 'Check the three amounts.' },
  'due-above-gross': {
    text: 'The amount due ({due}) is above the total with VAT ({gross}).',
    remedy: 'Check both amounts.',
  },
  'vat-bases': {
    text: 'The bases of the VAT detail make {sum}, but the total without VAT is {total}.',
    remedy: 'Check the detail: a line may be missing.',
  },
  'vat-amounts': {
    text: 'The amounts of the VAT detail make {sum}, but the VAT is {total}.',
    remedy: 'Check the detail: a line may be missing.',
  },
  'vat-line': { text: '{rate} % of {base} is not {amount}.', remedy: 'Check this line of the VAT detail.' },
  'vat-without-vat': {
    text: 'The type of VAT says there is none, but the VAT is {vat}.',
    remedy: 'Change the type of VAT or the amount.',
  },
  'paid-but-due': {
    text: 'Cadre A2 is for an invoice already paid, but {due} is still due.',
    remedy: 'Choose cadre A1, or set the amount due to 0.00.',
  },
  'xml-differs': {
    text: 'The attached e-invoice (XML) says “{xml}”; page {number} shows “{page}”.',
    remedy: 'Choose the right value.',
  },
  'xml-unrelated': {
    text: 'The attached e-invoice does not match the page: neither its number nor its amounts are on it.',
    remedy: 'Check that the right file was attached, and every field. Depositing this PDF as it is would be risky.',
  },
  'xml-unreadable': {
    text: 'The e-invoice attached to this PDF cannot be read: the fields come from the page.',
    remedy: 'Check the fields, and export the invoice again if you can.',
  },
  'several-invoices': {
    text: 'This PDF seems to hold {count} invoices: {numbers}.',
    remedy: 'The portal takes one PDF per invoice: split them, then deposit them one by one.',
  },
  'works-document': {
    text: 'This is a document of a works contract (“{words}”, cadre {cadre}): it is not deposited with plain invoices.',
    remedy:
      'On the portal, open the application « Factures de travaux ». If it is an ordinary invoice after all, carry on here.',
  },
  'justice-document': {
    text: 'This is a statement of legal costs (“{words}”, cadre {cadre}): it is not deposited with plain invoices.',
    remedy:
      'On the portal, open the application « Mémoires de frais de justice ». If it is an ordinary invoice after all, carry on here.',
  },
  'fuel-tax-document': {
    text: 'This is a claim for a refund of fuel tax (“{words}”, cadre {cadre}): it is not deposited with plain invoices.',
    remedy:
      'On the portal, open the application « Demande de remboursement TIC ». If it is an ordinary invoice after all, carry on here.',
  },
  'recipient-service-missing': {
    text: '{name} requires a service code on its invoices.',
    remedy: 'Ask the buyer for it: it is on the order.',
  },
  'recipient-commitment-missing': {
    text: '{name} requires a commitment number on its invoices.',
    remedy: 'It is the number of the order. Ask the buyer for it.',
  },
  'recipient-either-missing': {
    text: '{name} requires a service code or a commitment number: either will do.',
    remedy: 'Take the one that stands on the order.',
  },
  'service-commitment-missing': {
    text: 'The service {code} requires a commitment number on its invoices.',
    remedy: 'It is the number of the order. Ask that service for it.',
  },
  'service-unknown': {
    text: 'The imported directory does not know this service code for this recipient. It knows: {services}',
    remedy: 'Compare with the order; the imported directory may be old.',
  },
  'service-closed': {
    text: 'According to the directory, this service no longer takes invoices.',
    remedy: 'Ask the buyer which code to use.',
  },
  'recipient-closed': {
    text: 'According to the directory, {name} no longer takes invoices under this SIRET.',
    remedy: 'Ask the buyer which SIRET to use.',
  },
  'recipient-not-in-directory': {
    text: 'This SIRET is not in the directory imported on {day}.',
    remedy: 'Compare it with the order, or import a more recent directory.',
  },
  'validator-missing': {
    text: 'A subcontractor or co-contractor must name a validator: the holder of the contract.',
    remedy: 'Give the SIRET of the holder; on the portal it goes with the cadre de facturation.',
  },
  'number-not-on-page': {
    text: 'This number is not in the text of the PDF.',
    remedy: 'The number deposited must be the invoice’s own: compare it with the page.',
  },
  'comment-too-long': {
    text: 'The comment has {length} characters; beyond 200 it may be refused or cut.',
    remedy: 'Make it shorter, or attach a document.',
  },
  'same-file-deposited': {
    text: 'This very PDF has already been deposited, according to your drafts.',
    remedy: 'Make sure it is not the same invoice before you deposit it again.',
  },
  'bank-label': {
    text: 'Your bank details are called “{label}” on the portal.',
    remedy: 'Choose them in the portal’s list.',
  },
} as const satisfies FindingTexts;
