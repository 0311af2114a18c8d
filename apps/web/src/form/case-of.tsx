import { useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';

/** Which open case a line of a preview is about; nothing where the reader may not know. */
export function CaseOf({
  row,
}: {
  readonly row: { readonly key: string | null; readonly case: string | null };
}) {
  const { Anchor } = useUi();
  return row.key === null ? null : (
    <>
      <Anchor href={to.deskCase(`case:${row.key}`)}>{row.case}</Anchor>
      <br />
    </>
  );
}
