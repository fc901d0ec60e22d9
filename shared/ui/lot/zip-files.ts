/** Files into one archive. PDFs are compressed already: they are put in as they are. */
export const zipFiles = async (files: readonly File[], name: string): Promise<File> => {
  const { zipSync } = await import('fflate');
  const entries = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const bytes = zipSync(Object.fromEntries(entries), { level: 0 });
  return new File([new Uint8Array(bytes)], name, { type: 'application/zip' });
};
