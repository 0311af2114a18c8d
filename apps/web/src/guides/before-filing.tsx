import { useState, type SyntheticEvent } from 'react';
import { Button, LinkButton, MoneyField, RadioChoices, Section, TextField } from '@xiezhi/ui';
import { filingAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { choicesOf } from '../tools/choices.ts';
import { InPerson } from './guides.tsx';
import { secondPlace } from './second-place.ts';
import { guideTexts, type GuideTexts } from './texts.ts';
import { yuanRead } from '../yuan.ts';

type Matter = keyof GuideTexts['wizardPage']['matters'];

interface Asked {
  readonly matter: Matter;
  readonly place: string;
  readonly found: Found;
}

/** Which place decides. Over land, an estate and work in a port no other court has jurisdiction (CPL-34). */
type Place = keyof GuideTexts['wizardPage']['places'];

interface AsLaw {
  readonly court: string | null;
  readonly place: Place;
  readonly fee: string;
}

/** How the rule on courts and the fee tariff call what people come with. */
const asLaw: Readonly<Record<Matter, AsLaw>> = {
  contract: { court: 'general', place: 'defendant', fee: 'property' },
  tort: { court: 'general', place: 'defendant', fee: 'property' },
  divorce: { court: 'divorce', place: 'defendant', fee: 'divorce' },
  inheritance: { court: 'inheritance', place: 'deceased', fee: 'property' },
  immovable: { court: 'immovable', place: 'immovable', fee: 'property' },
  // Which court of that place it is the table of basic courts does not say.
  port: { court: null, place: 'port', fee: 'property' },
  labour: { court: 'general', place: 'defendant', fee: 'labour' },
  general: { court: 'general', place: 'defendant', fee: 'property' },
};

interface Found {
  readonly courts: readonly string[];
  readonly fee: { readonly fee?: string; readonly min?: string; readonly max?: string } | null;
}

async function lookUp(matter: Matter, amount: string, place: string): Promise<Found> {
  const { court, fee, place: kind } = asLaw[matter];
  const money = amount.replaceAll(',', '') || '0';
  const sum = fee === 'property' ? { claim: money } : fee === 'divorce' ? { property: money } : {};
  const [courts, cost] = await Promise.all([
    court === null
      ? null
      : api.law<{ readonly found?: readonly { readonly courts: readonly string[] }[] }>('court', {
          input: JSON.stringify({ matter: court, [kind]: place }),
        }),
    api.law<{ readonly fee?: string; readonly min?: string; readonly max?: string }>('fee', {
      kind: fee,
      input: JSON.stringify(sum),
    }),
  ]);
  return { courts: [...new Set(courts?.found?.flatMap((one) => one.courts) ?? [])], fee: cost };
}

/** A court bears the name of where it stands: so this one is found also where no table of courts has it. */
const ownCourt = (name: string | undefined, place: string): readonly string[] =>
  name !== undefined && place.trim().length > 2 && name.startsWith(place.trim()) ? [name] : [];

function Answers({ matter, place, found }: Asked) {
  const { lang } = useSettings();
  const w = guideTexts[lang].wizardPage;
  const { data: me } = useMe();
  const { fee } = found;
  const own = asLaw[matter].court === null ? [] : ownCourt(me?.court?.name, place);
  const courts = found.courts.length > 0 ? found.courts : own;
  return (
    <div role="status">
      <Section title={w.court}>
        {matter === 'labour' ? <p className="notice">{w.labourFirst}</p> : null}
        {matter === 'contract' || matter === 'tort' ? (
          <p className="notice">{secondPlace[lang][matter]}</p>
        ) : null}
        {asLaw[matter].place === 'defendant' ? null : (
          <p className="notice">{w.exclusive[asLaw[matter].place]}</p>
        )}
        {courts.length === 0 ? (
          <p>{w.courtUnknown}</p>
        ) : (
          <ul className="rows">
            {courts.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={w.fee}>
        <p className="lead">
          {fee?.fee !== undefined
            ? w.yuan(yuanRead(fee.fee))
            : fee?.min !== undefined
              ? w.range(yuanRead(fee.min), yuanRead(fee.max ?? ''))
              : w.failed}
        </p>
        <p className="note">{w.halved}</p>
      </Section>
      <Section title={w.papers}>
        <ul className="plain">
          {[...w.common, ...w.byMatter[matter]].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <div className="acts row no-print">
        <LinkButton href={to.act(filingAct)} rank="first">
          {w.online}
        </LinkButton>
        <LinkButton href={to.guide('filing')}>{guideTexts[lang].title}</LinkButton>
      </div>
      {me?.court ? (
        <Section title={w.offline}>
          <InPerson court={me.court} />
        </Section>
      ) : null}
    </div>
  );
}

/** Before going to court: which court, what it costs, what to bring. Nothing is kept. */
export default function BeforeFiling() {
  const { lang } = useSettings();
  const w = guideTexts[lang].wizardPage;
  const [matter, setMatter] = useState<Matter>('contract');
  const [amount, setAmount] = useState('');
  const [place, setPlace] = useState('');
  const [found, setFound] = useState<Asked | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = async (): Promise<void> => {
    setFailed(false);
    try {
      setFound({ matter, place, found: await lookUp(matter, amount, place) });
    } catch {
      setFound(null);
      setFailed(true);
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void ask();
  };
  return (
    <Shell title={w.title} narrow>
      <div className="page-h">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </div>
      <form noValidate onSubmit={submit} className="no-print">
        <RadioChoices
          id="wizard-matter"
          label={w.matter}
          choices={choicesOf(w.matters)}
          value={matter}
          onChange={(chosen) => {
            // What was answered, and the place of another kind, is not this matter's.
            setMatter(chosen as Matter);
            setFound(null);
            if (asLaw[chosen as Matter].place !== asLaw[matter].place) setPlace('');
          }}
        />
        <MoneyField
          id="wizard-amount"
          label={w.amount}
          hint={w.amountHint}
          value={amount}
          onChange={setAmount}
        />
        <TextField
          id="wizard-place"
          label={w.places[asLaw[matter].place]}
          hint={w.placeHint}
          maxLength={100}
          value={place}
          onChange={setPlace}
        />
        <div className="acts row">
          <Button submit>{w.go}</Button>
        </div>
      </form>
      {failed ? (
        <p className="notice" role="alert">
          {w.failed}
        </p>
      ) : null}
      {found === null ? null : <Answers {...found} />}
    </Shell>
  );
}
