/** How each form that stands open in this window saves at once what is not saved. */
const open = new Map<string, () => Promise<boolean>>();

export function tellOpen(name: string, flush: () => Promise<boolean>): () => void {
  open.set(name, flush);
  return () => {
    if (open.get(name) === flush) open.delete(name);
  };
}

/** Before somebody signs out: an open form saves itself, once, and knows that it has. */
export async function flushOpen(): Promise<void> {
  await Promise.all([...open.values()].map((flush) => flush()));
}
