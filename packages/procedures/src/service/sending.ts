import { momentAtCourt, offer, technical } from '@xiezhi/kernel';
import { byHandChannels, fields, participant } from '@xiezhi/record';
import type { CaseState, Service, Trace } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { servesHere } from '../shared/servable.ts';
import { stillTheirs, traced } from './serving.ts';

type ByHand = (typeof byHandChannels)[number];

/** Ways of a service by which the clerk sends, or of which the clerk hears what the machine does not. */
const waysOf = ({ channels }: Service): readonly ByHand[] =>
  byHandChannels.filter((one) => (channels as readonly string[]).includes(one));

const outcomes = ['arrived', 'read', 'replied', 'no-report', 'failed'] as const;

/** The minute at the court. */

/** What is told of a sending: it left at one moment, and it arrived, was read, was answered or came back at another. */
function traces(
  id: string,
  input: {
    readonly channel: ByHand;
    readonly sentAt: string;
    readonly outcome: (typeof outcomes)[number];
    readonly at?: string | undefined;
    readonly proof: string;
    readonly files: readonly NonNullable<Trace['files']>[number][];
  },
): readonly Trace[] {
  const { channel, proof } = input;
  const files = input.files.length === 0 ? {} : { files: [...input.files] };
  const common = { service: id, channel, proof, ...files };
  const sent: Trace = { ...common, event: 'sent', at: momentAtCourt(input.sentAt) };
  return input.outcome === 'no-report'
    ? [sent]
    : [sent, { ...common, event: input.outcome, at: momentAtCourt(input.at ?? input.sentAt) }];
}

/**
 * OLR-31.3.1, CPLI-135: the clerk sent it by fax or instant message, or hears what became of an e-mail: when it left, and
 * when it arrived, was read, was answered or came back. Both moments stand with what proves them; which of them counts, the
 * rule says.
 */
export const recordSending = command({
  name: 'service.record-sending',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['OLR-29.1.0', 'OLR-31.3.1', 'CPLI-135'],
  needs: {},
  offers: ({ state, roles }) =>
    (servesHere(state, roles) ? state.service.services : [])
      .filter((one) => !one.undone && one.basis !== 'paper' && waysOf(one).length > 0)
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: 'to',
      facts: {
        name: nameOf(state, one),
        ways: waysOf(one).map((way) => `${way}: ${one.to[way] ?? ''}`),
      },
    },
  ],
  input: z.object({
    channel: fields.choice(byHandChannels),
    sentAt: fields.dayTime(),
    outcome: fields.choice(outcomes),
    at: fields.dayTime().optional(),
    proof: fields.text(300),
    files: fields.files(),
  }),
  ask: [
    page('sent', field('channel'), field('sentAt')),
    page(
      'then',
      field('outcome'),
      neededWhen('at', 'outcome', ['arrived', 'read', 'replied', 'failed']),
      field('proof'),
      field('files'),
    ),
  ],
  decide({ state, offer: one, input, now }) {
    if (!waysOf(one).includes(input.channel))
      return refuse(refusal('service/not-that-way', technical, [mendField('channel')]));
    const [sentAt, at] = [momentAtCourt(input.sentAt), momentAtCourt(input.at ?? input.sentAt)];
    if (sentAt > now || at > now)
      return refuse(refusal('service/in-the-future', technical, [mendField('at')]));
    if (at < sentAt) return refuse(refusal('service/before-it-left', technical, [mendField('at')]));
    const told = traces(one.id, input);
    const counting = stillTheirs(state, one, [...one.traces, ...told]);
    const [first, ...rest] = traced(one, told, counting);
    return first
      ? accept([first, ...rest])
      : refuse(refusal('service/nothing-to-serve', technical, [{ kind: 'retry' }]));
  },
  example: {
    channel: 'fax',
    sentAt: '2026-03-12T10:00',
    outcome: 'arrived',
    at: '2026-03-12T10:02',
    proof: '传真报告 1 页，OK',
    files: [],
  },
});

const nameOf = ({ participation }: CaseState, { addressee }: Service): string =>
  participant(participation, addressee)?.name ?? '';
