import { useParams } from 'react-router';
import { Button, Empty, LinkButton } from '@xiezhi/ui';
import type { AccessCodeDto, CaseSpaceDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { useCaseSpace } from '../case/case-space.tsx';
import { courtToday, fullDayWords } from '../clock.ts';
import { useMe } from '../me.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { slipWords as w } from '../texts/code-slip.ts';

function Sheet({ space, one }: { readonly space: CaseSpaceDto; readonly one: AccessCodeDto }) {
  const { data: me } = useMe();
  const { court } = space;
  return (
    <article className="code-slip" lang="zh-CN">
      <header>
        <p>
          <b>{court?.name}</b>
          <br />
          {space.number ?? w.numberNone}
        </p>
        <p className="code">
          {w.codeLabel}
          <b>{one.code}</b>
        </p>
      </header>
      <h1>{w.title}</h1>
      <p>
        <b>{one.name}：</b>
      </p>
      <p>{w.lead(space.number, space.cause)}</p>
      <h2>{w.how}</h2>
      <ol>
        {w.steps(court?.site ?? null).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{w.holds}</h2>
      <p>{w.holdsLead}</p>
      <h2>{w.choice}</h2>
      <p>{w.choiceLead}</p>
      <h2>{w.care}</h2>
      <p>{w.careLead}</p>
      <h2>{w.help}</h2>
      {court === null ? null : (
        <p>
          {w.phone(court.phone)}
          <br />
          {w.window(court.address, court.hours)}
        </p>
      )}
      <p className="signed">
        {court?.name}
        <br />
        {fullDayWords(courtToday(one.at), 'zh-CN')}
      </p>
      {me?.demo === true ? <p className="note">{w.demo}</p> : null}
    </article>
  );
}

/** The slip that goes with a paper notice, for those in the court to whom the code is shown. The docket never holds it. */
export default function CodeSlip() {
  const { t } = useSettings();
  const { key = '', participant = '' } = useParams();
  const space = useCaseSpace(key);
  const s = t.codeSlip;
  return (
    <Shell title={s.title} narrow>
      <Answer loaded={space} lines={12}>
        {(found) => {
          const one = found.codes?.find((code) => code.participant === participant);
          const back = <LinkButton href={to.deskCase(found.stream)}>{s.back}</LinkButton>;
          if (one === undefined) return <Empty title={s.gone}>{back}</Empty>;
          return (
            <>
              <div className="no-print gap-top">
                <p className="measure">{s.lead}</p>
                <div className="row gap-top">
                  <Button
                    rank="first"
                    onPress={() => {
                      window.print();
                    }}
                  >
                    {s.action}
                  </Button>
                  {back}
                </div>
              </div>
              <Sheet space={found} one={one} />
            </>
          );
        }}
      </Answer>
    </Shell>
  );
}
