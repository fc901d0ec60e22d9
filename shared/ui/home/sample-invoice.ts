/** The sample invoice, from our own files: to try without having one at hand. */
import address from '../sample/facture-exemple.pdf?url';

export const sampleInvoice = async (): Promise<File> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`sample ${response.status}`);
  return new File([await response.blob()], 'facture-exemple.pdf', { type: 'application/pdf' });
};
