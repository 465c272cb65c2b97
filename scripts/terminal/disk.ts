/** Why the disk refused, for a person; null when the error is none of the disk's. */
export function diskFault(error: unknown): string | null {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on the disk';
  if (code === 'EACCES' || code === 'EPERM') return `${path ?? 'the folder'} may not be written`;
  if (code === 'EROFS') return 'the disk is read-only';
  if (code === 'EEXIST') return `${path ?? 'the file'} has come there meanwhile`;
  if (code === 'EBUSY') return `${path ?? 'the folder'} is in use, or a disk of its own; name a folder in it`;
  if (code === 'ENOTDIR') return `a part of ${path ?? 'the path'} is a file, not a folder`;
  return code !== undefined && /^E[A-Z]+$/.test(code) && /^E[A-Z]+:/.test(message) ? message : null;
}

/** Does a piece of work; ends the process with exit code 1 and a plain word when the disk refuses. Other errors are ours. */
export async function endOnDiskFault<T>(work: () => Promise<T>, where: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words = diskFault(error);
    if (words === null) throw error;
    console.error(`${where} cannot be written: ${words}.\n  What was there is as it was.`);
    process.exit(1);
  }
}
