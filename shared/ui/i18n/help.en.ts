/** What each word of the portal means, in one sentence. */
import type { FieldName } from '../../core/fields.ts';

export const help: Record<FieldName, string> = {
  depositFormat: 'How the PDF is made: with an electronic signature, or without one, which is the usual case.',
  sellerSiret: 'Your establishment in Chorus Pro, named by its SIRET: 14 digits.',
  sellerName: 'Your company’s name, as printed on the invoice.',
  sellerVat: 'Your European VAT number: FR, two characters, then your SIREN.',
  supplierService: 'The department of your company that issues the invoice, if you created some in Chorus Pro.',
  iban: 'The account you will be paid on; the portal offers those you registered there.',
  cadre:
    'Says who deposits and what for: A1 for an ordinary invoice, A2 if it is already paid, A9 for a subcontractor, A12 for a co-contractor.',
  isState: 'Yes if your customer is a ministry or a State service; no for a town, a hospital, a university.',
  buyerSiret: 'The public body that must pay, named by its SIRET: 14 digits, on its purchase order.',
  buyerName: 'The name of the public body that must pay; the portal writes it from the SIRET.',
  serviceCode:
    'The code of the customer’s department that will receive the invoice; it is on the purchase order, and required for the State.',
  validatorSiret:
    'The holder of the contract, who must validate your invoice when you are a subcontractor or co-contractor: its SIRET.',
  validatorService: 'The holder’s department that validates, if it created some in Chorus Pro.',
  comment: 'A word for your customer, seen with the invoice; it may stay empty.',
  invoiceNumber: 'Your invoice number, which must never be used twice in the same year.',
  issueDate: 'The date of issue printed on the invoice, not that of the order nor the due date.',
  currency: 'The currency of the amounts, in three letters: EUR for the euro.',
  documentType: 'Invoice if your customer owes you money, credit note if you give some back.',
  commitmentNumber:
    'The number of the legal commitment: the money your customer set aside, usually its purchase order number.',
  contractNumber: 'The number of the public contract, if the order belongs to one; it is in your contract.',
  vatType: 'When VAT is due: on invoicing (débits), on payment (encaissements), or never (exempt, no VAT).',
  paymentMeans: 'How your customer will pay you: by bank transfer, nearly always.',
  totalNet: 'The total of the invoice without VAT.',
  totalVat: 'The total VAT, all rates together.',
  totalGross: 'The total with VAT: the net total plus the VAT.',
  amountDue: 'What is left to pay: the total with VAT, less what was paid in advance.',
  vatBreakdown: 'For each VAT rate: the net amount and the VAT on it.',
};
