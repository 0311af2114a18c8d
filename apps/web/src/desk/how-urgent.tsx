import type { DueDto, TaskRowDto } from '@xiezhi/contract';
import { LightCount } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

const far = Number.POSITIVE_INFINITY;

/** A day that is over and not fixed yet is nobody's lateness: it is still to come. */
const daysOf = ({ days, provisional }: DueDto): number =>
  provisional && days < 0 ? Number.MAX_SAFE_INTEGER : days;

function count(tasks: readonly TaskRowDto[], is: (days: number) => boolean): number {
  return tasks.filter(({ due }) => is(due === undefined ? far : daysOf(due))).length;
}

/** How many are late, soon and later is said where all of them are here: a page's number would be taken for the whole. */
export function HowUrgent({ tasks }: { readonly tasks: readonly TaskRowDto[] }) {
  const { t } = useSettings();
  return (
    <>
      <LightCount tone="late">{t.desk.overdue(count(tasks, (days) => days < 0))}</LightCount>
      <LightCount tone="soon">
        {t.desk.soon(count(tasks, (days) => days === 0 || days === 1))}
      </LightCount>
      <LightCount tone="ok">
        {t.desk.later(count(tasks, (days) => days > 1 && days < far))}
      </LightCount>
      <span className="note">{t.desk.undated(count(tasks, (days) => days === far))}</span>
    </>
  );
}
