import { Button } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

/** Where in the list one is, and the way on; nothing where all of it is on the screen. */
export function TurnPages(props: {
  readonly of: {
    readonly rows: readonly unknown[];
    readonly from: number;
    readonly perPage: number;
    readonly total: number;
  };
  readonly onTurn: (offset: number) => void;
}) {
  const { t } = useSettings();
  const { of, onTurn } = props;
  const { from, perPage, total } = of;
  const shown = of.rows.length;
  if (total === shown && from === 0) return null;
  const turn = (offset: number, label: string, there: boolean) => (
    <Button
      notYet={!there}
      onPress={() => {
        onTurn(offset);
      }}
    >
      {label}
    </Button>
  );
  return (
    <nav className="row gap-top" aria-label={t.pages.title}>
      {turn(Math.max(0, from - perPage), t.pages.earlier, from > 0)}
      <span className="num" role="status">
        {t.pages.page(Math.min(from + 1, total), from + shown, total)}
      </span>
      {turn(from + perPage, t.pages.later, from + shown < total)}
    </nav>
  );
}
