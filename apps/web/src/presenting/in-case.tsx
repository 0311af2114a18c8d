import type { CaseSpaceDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { filesOf } from '../leaf/files.ts';
import { PresentingNotice } from './presenting-bar.tsx';
import { usePresenting } from './use-presenting.ts';

/** On the page of a case: that somebody presents one of its files, and the way to follow. */
export function CasePresenting(props: { readonly space: CaseSpaceDto; readonly from?: string }) {
  const { space, from } = props;
  const open = space.closed === undefined && space.left === undefined;
  const presenting = usePresenting(open ? space.stream : null, false);
  const file = presenting.theirs?.file ?? null;
  const isHere = filesOf(space).some((one) => one.file.sha256 === file?.sha256);
  const also = { follow: true, ...(from === undefined ? {} : { from }) };
  const href =
    file === null || !isHere
      ? null
      : to.file(space.stream, file.sha256, { page: file.page, ...also });
  return <PresentingNotice presenting={presenting} href={href} />;
}
