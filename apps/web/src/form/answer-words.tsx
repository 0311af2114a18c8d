import { useEffect, useState, type ReactNode } from 'react';
import {
  cardParts,
  exhibitForms,
  fileSize,
  moneyInWords,
  useUi,
  type ClaimValue,
  type ShareValue,
  type ExhibitValue,
  type ExhibitView,
  type FactAnswer,
  type FactValue,
  type FileValue,
  type MarkValue,
  type PartyValue,
  type UiTexts,
} from '@xiezhi/ui';
import type { FieldDto } from '@xiezhi/contract';
import { fullDayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { labelOf } from './check.ts';
import { findOptions } from './options.ts';
import { factsIn, isBlank, partyIn } from './values.ts';
import { yuanRead } from '../yuan.ts';

function partyWords(written: PartyValue, ui: UiTexts): string {
  const party: PartyValue = partyIn({ ...written });
  const lines = [
    party.name,
    party.residentId && `${ui.party.residentId} ${party.residentId}`,
    party.creditCode && `${ui.party.creditCode} ${party.creditCode}`,
    party.representative && `${ui.party.representative} ${party.representative}`,
    party.ethnicity && `${ui.party.ethnicity} ${party.ethnicity}`,
    party.occupation && `${ui.party.occupation} ${party.occupation}`,
    party.workplace && `${ui.party.workplace} ${party.workplace}`,
    party.address,
    party.domicile === 'abroad' ? ui.party.abroad : undefined,
    party.mobile,
    party.email,
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** Everything that was said of an exhibit, each under the name of its question. */
function exhibitWords(one: ExhibitValue, { exhibits: t }: UiTexts): string {
  const { name = '', files = [], provenance = {} } = one;
  const form = exhibitForms.find((each) => each === one.form);
  const said: readonly (readonly [string, string | undefined])[] = [
    [t.source, one.source],
    [t.purpose, one.purpose],
    [t.form, form && t.forms[form]],
    [t.group, one.group],
    ...cardParts.map((part) => {
      const text = provenance[part];
      return [t.cardParts[part], part === 'capturedAt' ? text?.replace('T', ' ') : text] as const;
    }),
  ];
  return [
    name,
    ...said.flatMap(([label, words = '']) => (words.trim() === '' ? [] : [`${label} ${words}`])),
    ...files.map((file) => `${file.name} ${fileSize(file.bytes)}`),
  ].join('\n');
}

type Fact = FactValue & Pick<FactAnswer, 'answer'>;

/** Each fact of which something was said, under its own words. */
const factLines = (
  field: FieldDto,
  value: unknown,
  { facts: t, named }: UiTexts,
  comma: string,
) => {
  const handedIn = factsIn(field, value) as readonly unknown[] as readonly Fact[];
  return (field.factForms ?? [])
    .flatMap(({ groups }) => groups.flatMap(({ facts }) => facts))
    .flatMap(({ id, label, options = [] }) => {
      const one = handedIn.find(({ fact }) => fact === id);
      const said = [
        one?.open && t[one.open],
        options.find((each) => each.value === one?.value)?.label ?? one?.value,
        one?.answer && t.answers[one.answer],
        one?.note,
      ].filter((part) => part !== undefined && part.trim() !== '');
      return said.length === 0 ? [] : [named(label, said.join(comma))];
    })
    .join('\n');
};

/** The label of a value chosen from the court's tables. */
function Looked(props: { readonly of: 'causes' | 'courts' | 'staff'; readonly value: string }) {
  const { of, value } = props;
  const [label, setLabel] = useState(value);
  useEffect(() => {
    const stop = new AbortController();
    findOptions(of, value, stop.signal).then(
      (options) => {
        if (!stop.signal.aborted) setLabel(labelOf(options, value));
      },
      () => undefined,
    );
    return () => {
      stop.abort();
    };
  }, [of, value]);
  return label;
}

const tables = { cause: 'causes', court: 'courts', person: 'staff' } as const;

/** One answer as it stands on the page where everything is checked. */
export function AnswerWords({
  field,
  value,
}: {
  readonly field: FieldDto;
  readonly value: unknown;
}): ReactNode {
  const { t, lang } = useSettings();
  const ui = useUi();
  if (isBlank(value)) return <span className="none">{t.form.none}</span>;
  const options = field.options ?? [];
  switch (field.component) {
    case 'password':
    case 'code':
      return t.form.hidden;
    case 'confirmation':
      return t.form.confirmed;
    case 'yes-no':
      return options.length > 0 ? labelOf(options, value) : value === true ? t.form.yes : t.form.no;
    case 'choice':
      return labelOf(options, value);
    case 'choices':
      return (value as readonly string[]).map((each) => labelOf(options, each)).join(t.comma);
    case 'date':
      return fullDayWords(String(value), lang);
    case 'date-time':
      return `${fullDayWords(String(value).slice(0, 10), lang)} ${String(value).slice(11)}`;
    case 'money': {
      const words = lang === 'zh-CN' ? moneyInWords(String(value)) : null;
      return `${yuanRead(String(value))} ${ui.t.yuan}${words === null ? '' : `（${words}）`}`;
    }
    case 'party':
      return partyWords(value as PartyValue, ui.t);
    case 'parties':
      return (value as readonly PartyValue[]).map((each) => partyWords(each, ui.t)).join('\n\n');
    case 'claims':
    case 'orders':
      return (value as readonly ClaimValue[])
        .map(
          ({ text = '', yuan = '' }, index) =>
            `${String(index + 1)}. ${text}${yuan === '' ? '' : t.form.amountOf(yuanRead(yuan))}`,
        )
        .join('\n');
    case 'shares':
      return (value as readonly ShareValue[])
        .map(
          ({ participant = '', yuan = '' }) =>
            `${labelOf(options, participant)} ${yuanRead(yuan)} ${ui.t.yuan}`,
        )
        .join('\n');
    case 'cause-facts':
    case 'facts-answered':
      return factLines(field, value, ui.t, lang === 'en' ? '; ' : '；');
    case 'marks':
      return (value as readonly MarkValue[])
        .map(({ at = '', note = '' }) => `${labelOf(options, at)}：${note}`)
        .join('\n');
    case 'exhibits':
      return (value as readonly ExhibitValue[])
        .map((each, index) => `${String(index + 1)}. ${exhibitWords(each, ui.t)}`)
        .join('\n\n');
    case 'exhibit-opinions':
    case 'exhibit-findings': {
      const words = ui.t.views[field.component === 'exhibit-opinions' ? 'opinions' : 'findings'];
      const all = [...words.values, ...ui.t.views.outcomes];
      const said = (one: ExhibitView, part: keyof ExhibitView): string =>
        all.find(([each]) => each === one[part])?.[1] ?? '';
      return (value as readonly ExhibitView[])
        .map((one) =>
          [
            labelOf(options, one.exhibit),
            ...(['authenticity', 'legality', 'relevance'] as const).map(
              (part) => `${ui.t.views.aspects[part]} ${said(one, part)}`,
            ),
            ...(one.outcome === undefined ? [] : [`${ui.t.views.outcome} ${said(one, 'outcome')}`]),
            one.reasons ?? '',
          ]
            .filter((line) => line !== '')
            .join('\n'),
        )
        .join('\n\n');
    }
    case 'files':
      return (value as readonly FileValue[])
        .map((file, index) => `${String(index + 1)}. ${file.name} ${fileSize(file.bytes)}`)
        .join('\n');
    case 'cause':
    case 'court':
    case 'person':
      return options.length > 0 ? (
        labelOf(options, value)
      ) : (
        <Looked of={tables[field.component]} value={String(value)} />
      );
    case 'text':
    case 'long-text':
    case 'number':
    case 'mobile':
    case 'email':
    case 'resident-id':
    case 'credit-code':
    case 'address':
      return String(value);
  }
}
