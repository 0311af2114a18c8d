import { useEffect, useState } from 'react';
import type { FormDto, TellDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { useSettings } from '../settings.tsx';
import { Tells } from './tells.tsx';
import type { FormState } from './use-form.ts';
import { commandInput, type Values } from './values.ts';

interface Answer {
  /** What was written when this was said; anything else makes it old. */
  readonly values: Values;
  readonly warnings: readonly TellDto[];
}

/**
 * What the court says of what was written, before it is handed in. Null while it is being asked, so that nobody hands in
 * before they were told. A court that cannot be asked warns of nothing: handing in is never held up for it.
 */
export function useWarnings(
  form: FormDto,
  act: Act,
  { values, pages, inOrder }: FormState,
): readonly TellDto[] | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asks = form.warns === true && pages.every(inOrder);
  useEffect(() => {
    if (!asks) return;
    let here = true;
    const say = (warnings: readonly TellDto[]): void => {
      if (here) setAnswer({ values, warnings });
    };
    const { command, stream, key } = act;
    const input = commandInput(form, values);
    const asked = { commandId: newCommandId(), stream, key, input };
    api.preview(command, asked, { only: 'warnings' }).then(
      (said) => {
        say(said.outcome === 'rehearsed' ? said.warnings : []);
      },
      () => {
        say([]);
      },
    );
    return () => {
      here = false;
    };
  }, [asks, act, form, values]);
  if (!asks) return [];
  return answer?.values === values ? answer.warnings : null;
}

/** Each warning, and that it binds nobody. */
export function Warnings(props: {
  readonly warnings: readonly TellDto[] | null;
  readonly byStaff: boolean;
}) {
  const { warnings, byStaff } = props;
  const { t } = useSettings();
  return (
    <div role="status">
      {warnings === null || warnings.length === 0 ? null : (
        <section className="notice notice-mend warnings">
          <h2>{t.form.warnings.title}</h2>
          <Tells tells={warnings} />
          <p>{byStaff ? t.form.warnings.insistByStaff : t.form.warnings.insist}</p>
        </section>
      )}
    </div>
  );
}
