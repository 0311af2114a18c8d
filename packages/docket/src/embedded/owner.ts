import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Which process of ours stops the server. After kill −9 the server lives on without its owner, and the next process
 * takes it over; a second process beside a living owner (`xiezhi verify` while the court is open) only visits.
 */
export interface Owner {
  readonly pid: number;
  /** Kernel ticks at which the process began, so that another process with the same number is not taken for it. */
  readonly began: string | null;
}

const fileIn = (folder: string): string => join(folder, 'owner.json');

export async function readOwner(folder: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as Owner;
  } catch {
    return null;
  }
}

export async function becomeOwner(folder: string): Promise<void> {
  const owner: Owner = { pid: process.pid, began: beganAt(process.pid) };
  await writeFile(fileIn(folder), JSON.stringify(owner));
}

export async function giveUpOwnership(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

/** Whether another process that is alive owns the server. */
export async function ownedByAnother(folder: string): Promise<boolean> {
  const owner = await readOwner(folder);
  if (owner === null || owner.pid === process.pid || !isAlive(owner.pid)) return false;
  return owner.began === beganAt(owner.pid);
}

/**
 * True also for a process of somebody else, which we may not signal. One that has ended and that nobody collected (in
 * a container without an init) is not alive.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return kernelWords(pid)?.[0] !== 'Z';
}

/** Where the kernel tells no such thing the number alone must do. */
const beganAt = (pid: number): string | null => kernelWords(pid)?.[19] ?? null;

/** What the kernel says of a process, from its state on: the name before it stands in brackets and may hold blanks. */
function kernelWords(pid: number): readonly string[] | null {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
