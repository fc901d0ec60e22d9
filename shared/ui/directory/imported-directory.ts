/** The imported directory, as the drafts ask it. */
import { searchInThread } from '../../storage/directory/directory-client.ts';
import type { DirectoryStore } from '../../storage/directory/directory-store.ts';
import type { DirectoryPort } from '../knowledge.ts';

export const importedDirectory = (store: DirectoryStore): DirectoryPort => {
  const search: DirectoryPort['search'] = async (query, limit) =>
    (await store.about()) ? searchInThread(query, limit) : [];
  return {
    find: async (siret) => {
      const about = await store.about();
      if (!about) return { word: null, recipient: null };
      const recipient = await store.find(siret);
      return { word: { day: about.day, knows: recipient !== null }, recipient };
    },
    search,
    // No word is looked for: the thread opens what it searches in, and waits.
    prepare: async () => void (await search('', 0)),
  };
};
