import { useState } from 'react';
import type { DraftRowDto } from '@xiezhi/contract';
import { Button, Section, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords, whenWords } from '../clock.ts';
import { copiesOfNobody, forgetOfNobody, type Copy } from '../form/kept.ts';
import { forget } from '../keep.ts';
import { draftName } from '../form/kept.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { chosenHere } from '../offline/chosen.ts';
import { useStart } from '../settings.tsx';

const keyOf = ({ command, stream, key }: Pick<DraftRowDto, 'command' | 'stream' | 'key'>): string =>
  `${command} ${stream ?? ''} ${key}`;

function DraftLine(props: {
  readonly title: string;
  readonly note: string;
  readonly href: string;
  readonly onDrop: () => void;
  /** Left out: nothing is about to be forgotten. */
  readonly onKeep?: (() => void) | undefined;
}) {
  const { t } = useStart();
  const { Anchor } = useUi();
  const [sure, setSure] = useState(false);
  const d = t.drafts;
  return (
    <li>
      <div>
        <b>
          <Anchor href={props.href}>{props.title}</Anchor>
        </b>
        <span className="note">{props.note}</span>
      </div>
      <div className="row">
        <Anchor href={props.href} aria-label={t.named(d.goOn, props.title)}>
          {d.goOn}
        </Anchor>
        {props.onKeep === undefined ? null : (
          <Button rank="quiet" label={t.named(d.keep, props.title)} onPress={props.onKeep}>
            {d.keep}
          </Button>
        )}
        <Button
          rank="quiet"
          label={t.named(sure ? d.sure : d.drop, props.title)}
          onPress={() => {
            if (sure) props.onDrop();
            else setSure(true);
          }}
        >
          {sure ? d.sure : d.drop}
        </Button>
      </div>
    </li>
  );
}

/** Where their writer keeps drafts on this device, it goes there too. */
async function forgetHere(person: string | undefined, row: DraftRowDto): Promise<void> {
  if (person === undefined || chosenHere() === null) return;
  await (await import('../offline/drafts-here.ts')).dropDraft(person, row);
}

/** Forms begun and not handed in: at the court, and in this window from before signing in. */
export function OpenDrafts() {
  const { t, lang } = useStart();
  const { data: me } = useMe();
  const drafts = useLoad(`drafts ${me?.person ?? ''}`, (signal) =>
    me?.signedIn === true ? api.drafts(signal) : Promise.resolve([]),
  );
  const [copies, setCopies] = useState<readonly Copy[]>(copiesOfNobody);
  const rows = drafts.data ?? [];
  if (rows.length + copies.length === 0) return null;
  const d = t.drafts;
  const drop = async (row: DraftRowDto): Promise<void> => {
    forget(draftName(row, me?.person ?? ''), 'window');
    void forgetHere(me?.person, row);
    await api.dropDraft(row).catch(() => undefined);
    drafts.reload();
  };
  const keep = async (row: DraftRowDto): Promise<void> => {
    await api.keepDraft(row).catch(() => undefined);
    drafts.reload();
  };
  return (
    <Section title={d.title} count={d.count(rows.length + copies.length)}>
      <ul className="papers">
        {copies.map(({ act, title, at }) => (
          <DraftLine
            key={`window ${keyOf(act)}`}
            title={title}
            note={d.inWindow(whenWords(at, lang))}
            href={to.act(act)}
            onDrop={() => {
              forgetOfNobody(act);
              setCopies(copiesOfNobody());
            }}
          />
        ))}
        {rows.map((row) => (
          <DraftLine
            key={keyOf(row)}
            title={row.about === '' ? row.title : `${row.title} · ${row.about}`}
            note={`${row.soon === true ? `${d.soon} · ` : ''}${d.saved(whenWords(row.savedAt, lang), dayWords(row.expiresOn, lang))}${
              row.preparedBy === undefined ? '' : ` · ${d.prepared(row.preparedBy)}`
            }${row.openUntil === undefined ? '' : ` · ${d.open(dayWords(row.openUntil, lang))}`}`}
            href={to.act(row)}
            onDrop={() => void drop(row)}
            onKeep={row.soon === true ? () => void keep(row) : undefined}
          />
        ))}
      </ul>
    </Section>
  );
}
