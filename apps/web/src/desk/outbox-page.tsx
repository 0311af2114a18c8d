import { Empty } from '@xiezhi/ui';
import type { OutboxRowDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { momentWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

function Message({ row }: { readonly row: OutboxRowDto }) {
  const { t, lang } = useSettings();
  return (
    <li>
      <p className="note">
        {t.desk.outbox.channel[row.channel]} · <span className="num">{row.address}</span> ·{' '}
        <time dateTime={row.sentAt}>{momentWords(row.sentAt, lang)}</time>
      </p>
      {row.subject === '' ? null : <b>{row.subject}</b>}
      <p className="measure message">{row.text}</p>
    </li>
  );
}

/** Messages that went nowhere, because in the demo nothing is really sent. */
export function OutboxPage() {
  const { t } = useSettings();
  const rows = useLoad('outbox', api.outbox);
  useLive(null, rows.reload);
  const o = t.desk.outbox;
  usePage(o.title);
  return (
    <div className="desk-plain">
      <h1>{o.title}</h1>
      <p className="stand-in">
        <span className="tag-demo">{t.code.standInTag}</span>
        <span>{o.lead}</span>
      </p>
      {rows.failure?.kind === 'absent' && rows.data === null ? (
        <Empty title={o.closed}>
          <p>{o.closedLead}</p>
        </Empty>
      ) : (
        <Answer loaded={rows} asPage={false}>
          {(list) =>
            list.length === 0 ? (
              <Empty title={o.none} />
            ) : (
              <ul className="rows">
                {list.map((row) => (
                  <Message key={row.id} row={row} />
                ))}
              </ul>
            )
          }
        </Answer>
      )}
    </div>
  );
}
