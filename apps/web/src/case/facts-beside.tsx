import { FoldedSection, StateWord, Words } from '@xiezhi/ui';
import type { FactsBesideDto } from '@xiezhi/contract';
import { fullDayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { factsBesideTexts } from '../texts/facts-beside.ts';

type Row = FactsBesideDto['groups'][number]['rows'][number];

const look = {
  contested: { tone: 'soon', icon: 'mend' },
  changed: { tone: 'soon', icon: 'mend' },
  agreed: { tone: 'ok', icon: 'check' },
  unclear: { tone: 'idle', icon: 'unasked' },
  unanswered: { tone: 'idle', icon: 'unasked' },
  unclaimed: { tone: 'idle', icon: 'unasked' },
  added: { tone: 'idle', icon: 'unasked' },
} as const;

function Line({ row }: { readonly row: Row }) {
  const { lang } = useSettings();
  const t = factsBesideTexts[lang];
  const { label, claimed, answers, standing } = row;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-l={t.claimed}>{claimed === '' ? t.nothing : <Words>{claimed}</Words>}</td>
      <td data-l={t.answered}>
        {answers.length === 0 ? t.none : null}
        {answers.map(({ name, on, said }, index) => (
          <p key={`${name} ${String(index)}`}>
            <Words>{t.said(name, fullDayWords(on, lang), said)}</Words>
          </p>
        ))}
      </td>
      <td data-l={t.standing}>
        <StateWord {...look[standing]}>{t.standings[standing]}</StateWord>
      </td>
    </tr>
  );
}

/** Fact by fact what is claimed, what is answered and whether they differ; on a phone each as a small list. */
export function FactsBeside(props: {
  readonly beside: FactsBesideDto;
  readonly part: (title: string) => string;
}) {
  const { lang } = useSettings();
  const t = factsBesideTexts[lang];
  const { groups, title } = props.beside;
  const contested = groups
    .flatMap(({ rows }) => rows)
    .filter(({ standing }) => standing === 'contested' || standing === 'changed').length;
  return (
    <FoldedSection id="facts" title={props.part(t.title)} count={t.count(contested)}>
      <p className="note">
        {title} · {t.lead}
      </p>
      {groups.map((group) => (
        <table className="beside" key={group.title}>
          <caption>
            <b>{group.title}</b>
            <span className="vh">{t.caption(group.title)}</span>
          </caption>
          <thead>
            <tr>
              {[t.fact, t.claimed, t.answered, t.standing].map((one) => (
                <th scope="col" key={one}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <Line key={row.label} row={row} />
            ))}
          </tbody>
        </table>
      ))}
    </FoldedSection>
  );
}
