/** Why the platform does not start, in one sentence for the person at the console. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** The sentence for a disk that is full, a folder that is not writable; `undefined` when the error is something else. */
export function folderTrouble(error: unknown, folder: string): CannotStart | undefined {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(message))
    return new CannotStart(`The disk that holds ${folder} is full. Free some space there and start again; nothing was lost.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new CannotStart(`The folder ${folder} cannot be written to by this user. Change its owner or its permissions and start again.`);
  return undefined;
}
