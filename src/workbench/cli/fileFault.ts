import { Refusal } from '../../workbook/port';

/** What the operating system says, in words and with a way out. */
const says: Readonly<Record<string, string>> = {
  EACCES: 'this user may not use it: choose another folder or ask for the right',
  EPERM: 'this user may not use it: choose another folder or ask for the right',
  EROFS: 'the disk can only be read: choose another folder',
  ENOSPC: 'the disk is full: make room or choose another disk',
  EBUSY: 'another program holds it: close it there',
  ENOTDIR: 'a part of its path is a file, not a folder: choose another folder',
  EEXIST: 'a part of its path is a file, not a folder: choose another folder',
  EISDIR: 'there is a folder of that name: choose another name',
  ENOENT: 'there is no such folder and none can be made: choose another folder',
  ENAMETOOLONG: 'its name is too long: choose a shorter one',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB: split it',
};

/** A fault of the file system as one sentence; any other error rises as it is. */
export function fileFault(what: string, error: unknown): never {
  const why = says[codeOf(error)];
  if (why === undefined) throw error;
  throw new Refusal(`${what}: ${why}.`, { cause: error });
}

/** The code that Node gives its errors, such as ENOENT; empty for others. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
