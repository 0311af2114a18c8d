import { Mark } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

/** 卷脊: the spine of the bound volume. Tells at any scroll position which case this is. */
export function Spine(props: {
  readonly name: string;
  readonly lastSeq: number;
  readonly home: string;
}) {
  const { t, Anchor } = useUi();
  return (
    <aside className="spine" aria-label={t.spine.label}>
      <div>
        <Anchor href={props.home} aria-label={t.spine.home}>
          <Mark inverse />
        </Anchor>
        <p>{props.name}</p>
        <p>{t.spine.upTo(props.lastSeq)}</p>
      </div>
    </aside>
  );
}
