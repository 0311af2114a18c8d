import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { HelpedRowDto } from '@xiezhi/contract';
import { Button, Empty, Section, TextField, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { dayWords } from '../clock.ts';
import { asFailure, signInFirst } from '../failure.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { helpTexts } from '../texts/help.ts';
import { help } from './ask.ts';

const signs = (code: string): string => code.replaceAll(/[^0-9A-Za-z]/gu, '');

/** Opens a form by the code its owner gave. */
function Enter() {
  const { lang } = useSettings();
  const w = helpTexts[lang];
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [mend, setMend] = useState<string | undefined>(undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (signs(code).length !== 12) {
          setMend(w.enterMend);
          return;
        }
        help.come(code).then(
          ({ id }) => void navigate(to.helped(id)),
          (reason: unknown) => {
            const { said } = asFailure(reason);
            setMend(
              said === null
                ? w.failed
                : `${said.title}${lang === 'en' ? '. ' : '。'}${said.detail}`,
            );
          },
        );
      }}
    >
      <TextField
        id="help-code"
        label={w.enter}
        hint={w.enterHint}
        maxLength={20}
        short
        mend={mend}
        value={code}
        onChange={(value) => {
          setMend(undefined);
          setCode(value.toUpperCase());
        }}
      />
      <div className="row gap-top">
        <Button rank="first" submit>
          {w.open}
        </Button>
      </div>
    </form>
  );
}

function Row({ row, onGone }: { readonly row: HelpedRowDto; readonly onGone: () => void }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const w = helpTexts[lang];
  const title = row.about === '' ? row.title : `${row.title} · ${row.about}`;
  return (
    <li>
      <div>
        <b>
          <Anchor href={to.helped(row.id)}>{title}</Anchor>
        </b>
        <span className="note">{w.forWhom(row.name, dayWords(row.until, lang))}</span>
      </div>
      <div className="row">
        <Anchor href={to.helped(row.id)} aria-label={t.named(w.goOn, title)}>
          {w.goOn}
        </Anchor>
        <Button
          rank="quiet"
          label={t.named(w.stepBack, title)}
          onPress={() => void help.stepBack(row.id).finally(onGone)}
        >
          {w.stepBack}
        </Button>
      </div>
    </li>
  );
}

/** Whom its reader writes for: each form on its own, and nothing else of its owner. */
export default function HelpingPage() {
  const { lang } = useSettings();
  const { data: me, reload } = useMe();
  const w = helpTexts[lang];
  const rows = useLoad(`helping ${me?.person ?? ''}`, (signal) =>
    me?.signedIn === true ? help.mine(signal) : Promise.resolve([]),
  );
  return (
    <Shell title={w.helping} narrow current="account">
      {me?.signedIn === false ? (
        <FailureNotice failure={signInFirst} asPage reload={reload} />
      ) : (
        <>
          <div className="page-h">
            <h1>{w.helping}</h1>
            <p className="lead">{w.helpingLead}</p>
          </div>
          <Enter />
          <Section title={w.mine}>
            <Answer loaded={rows} asPage={false} lines={3}>
              {(found) =>
                found.length === 0 ? (
                  <Empty title={w.none} />
                ) : (
                  <ul className="papers">
                    {found.map((row) => (
                      <Row key={row.id} row={row} onGone={rows.reload} />
                    ))}
                  </ul>
                )
              }
            </Answer>
          </Section>
        </>
      )}
    </Shell>
  );
}
