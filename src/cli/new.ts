import { makePublication } from '../build/new-publication.ts';
import { say, warn, wordMessage } from './say.ts';
import { tell } from './streams.ts';

/** `sanad new FOLDER`: an empty publication to begin with. Gives 1 where the folder can't be made, 2 where none is named. */
export async function newPublication(paths: readonly string[]): Promise<number> {
  const [folder, ...others] = paths;
  if (folder === undefined || others.length > 0) {
    warn('new-which-folder');
    return 2;
  }
  const { files, messages } = await makePublication(folder);
  for (const message of messages) tell(wordMessage(message));
  if (messages.length > 0) return 1;
  await say('new-made', { folder, files: files.filter((file) => !file.includes('/.')).join(', ') });
  await say('new-next', { folder });
  await say('new-then', { folder });
  return 0;
}
