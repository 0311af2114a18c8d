import { useLocation } from 'react-router';
import type { CaseSpaceDto, FileDto, FileInCaseDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';

/** Every file of the case once, under the first of its names: of an exhibit, of a paper, of what it was handed in with. */
export function filesOf(
  space: Pick<CaseSpaceDto, 'exhibits' | 'papers' | 'docket'>,
): readonly FileInCaseDto[] {
  const found = new Map<string, FileInCaseDto>();
  const put = (of: string, files: readonly (FileDto | null)[]): void => {
    for (const file of files)
      if (file !== null && !found.has(file.sha256)) found.set(file.sha256, { of, file });
  };
  for (const one of space.exhibits) put(`${one.number} ${one.name}`, one.files);
  for (const one of space.papers) put(one.title, [one.file]);
  for (const one of space.docket) put(one.title, one.files);
  return [...found.values()];
}

/** What the file is in the case, and its own name where that says more. */
export const nameOf = ({ of, file }: FileInCaseDto): string =>
  of.includes(file.name.replace(/\.\w+$/u, '')) ? of : `${of} · ${file.name}`;

/** Where a file of a case is looked at page by page; a file of something else is opened as it is. */
export function viewOf(
  file: Pick<FileDto, 'sha256' | 'url'>,
  also: { readonly page?: number; readonly asked?: string; readonly from?: string } = {},
): string | null {
  const stream = new URL(file.url, location.origin).searchParams.get('stream') ?? '';
  return stream.startsWith('case:') ? to.file(stream, file.sha256, also) : null;
}

/** The same, from wherever one is: whoever comes from the desk goes back to it. */
export function useView(): (
  file: Pick<FileDto, 'sha256' | 'url'>,
  also?: { readonly page?: number; readonly asked?: string },
) => string | null {
  const { pathname, search } = useLocation();
  const from = pathname.startsWith(to.desk) || new URLSearchParams(search).get('from') === 'desk';
  return (file, also = {}) => viewOf(file, { ...also, ...(from ? { from: 'desk' } : {}) });
}

const ratherSound = /^audio\//u;
const ratherFilm = /^video\//u;

export const mediaOf = ({ mediaType }: FileDto): 'sound' | 'film' | null =>
  ratherSound.test(mediaType) ? 'sound' : ratherFilm.test(mediaType) ? 'film' : null;
