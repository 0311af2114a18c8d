import { Basis, Icon, useUi, Words } from '@xiezhi/ui';
import type { FormDto, PageDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { leavesAddressOut } from './check.ts';
import { isOfTheCourt } from './question.tsx';
import type { FormState } from './use-form.ts';
import { holdsSomething } from './values.ts';

function NotOnline() {
  const { t } = useSettings();
  const court = useMe().data?.court;
  return (
    <section>
      <h2>{t.form.notOnline}</h2>
      <p>{t.form.notOnlineLead}</p>
      {court ? (
        <p>
          <Words>{court.address}</Words>
          <br />
          <Words>{court.hours}</Words>
          <br />
          <a href={`tel:${court.phone}`}>{court.phone}</a>
        </p>
      ) : null}
    </section>
  );
}

/** Gone past: filled in, brought along by the court, or left empty, which it may be. */
function StepWord({ page, state }: { readonly page: PageDto; readonly state: FormState }) {
  const { t } = useSettings();
  if (!holdsSomething(page, state.values)) return <span className="state">{t.form.none}</span>;
  if (!state.hasOpened(page)) return <span className="state s-ok">{t.form.stepBrought}</span>;
  return (
    <span className="state s-ok">
      <Icon name="check" />
      {t.form.stepDone}
    </span>
  );
}

/** What stands beside each question: all questions, what follows the act, the way without the internet. */
export function Beside(props: {
  readonly form: FormDto;
  readonly pages: readonly PageDto[];
  readonly act: Act;
  readonly state: FormState;
  /** Staff at work need no way around the internet. */
  readonly fromDesk: boolean;
  readonly current: string;
  readonly hrefOf: (page: string) => string;
  readonly reached: number;
}) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const { form, pages, state, current } = props;
  return (
    <aside className="beside" aria-label={t.form.after}>
      {form.after === '' && form.basis.length === 0 ? null : (
        <section>
          <h2>{t.form.after}</h2>
          <p>{form.after}</p>
          <Basis articles={form.basis} open={t.form.law} />
          {form.guide === undefined ? null : (
            <p className="gap-top">
              <a href={to.guide(form.guide.topic)} target="_blank" rel="noreferrer">
                {t.form.guide(form.guide.title)}
              </a>
            </p>
          )}
        </section>
      )}
      {pages.length < 2 ? null : (
        <section>
          <h2>{t.form.steps}</h2>
          <ol className="steps">
            {pages.map((page, index) => {
              const now = page.id === current;
              const inside = (
                <>
                  <span className="k">{index + 1}</span>
                  <b>{page.title}</b>
                  {!now &&
                  index < props.reached &&
                  state.inOrder(page) &&
                  !leavesAddressOut(page, state.values) &&
                  (state.hasOpened(page) || holdsSomething(page, state.values)) ? (
                    <StepWord page={page} state={state} />
                  ) : null}
                </>
              );
              return (
                <li key={page.id} aria-current={now ? 'step' : undefined}>
                  {now || index > props.reached ? (
                    <span className="step">{inside}</span>
                  ) : (
                    <Anchor href={props.hrefOf(page.id)}>{inside}</Anchor>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {props.fromDesk || isOfTheCourt(form) ? null : <NotOnline />}
    </aside>
  );
}
