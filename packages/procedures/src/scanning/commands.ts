import { offer } from '@xiezhi/kernel';
import type { ScannedFile } from '@xiezhi/record';
import {
  fields,
  fileCleared,
  fileHeld,
  fileTakenOut,
  holder,
  scanNoted,
  scanOutcomes,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Context } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';

/** Who reads of it: whoever reads the entry that names the file. */
const readers = [
  'parties',
  'side:plaintiff',
  'side:defendant',
  'side:third-party',
  'court',
] as const;

/** The court's own machine tells each case that names a file what its scanner said of it after it was received. */
export const noteScan = command({
  name: 'scanning.note',
  on: 'case',
  by: ['system'],
  basis: ['OOR-34.2.1'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    file: fields.digest(),
    name: fields.text(250),
    seq: fields.text(12),
    outcome: fields.choice(scanOutcomes),
    found: fields.text(200).optional(),
    readers: fields.choice(readers),
  }),
  ask: [
    page(
      'scan',
      ...[field('file'), field('name'), field('seq')],
      ...[field('outcome'), field('found'), field('readers')],
    ),
  ],
  decide({ input: { readers: label, seq, found, ...said } }) {
    const value = { ...said, seq: Number(seq), ...(found === undefined ? {} : { found }) };
    return accept([scanNoted.make({ shared: { label, value } })]);
  },
  example: {
    file: '0'.repeat(64),
    name: '合同.pdf',
    seq: '3',
    outcome: 'found',
    found: 'Eicar-Test-Signature',
    readers: 'parties',
  },
});

/** Those of which this person reads. Whoever reviews the filing decides until there is a bench, and the bench from then on. */
const filesOf = ({
  state,
  roles,
}: Pick<Context<'case'>, 'state' | 'roles'>): readonly ScannedFile[] => {
  const ofBench = roles.has('clerk') || roles.has('judge');
  return ofBench || holder(state.participation, 'judge') === null
    ? Object.values(state.scanning.files)
    : [];
};

/** Before anybody looks into its bytes elsewhere: the docket says who has them, and why. */
export const noteOut = command({
  name: 'scanning.note-out',
  on: 'case',
  by: ['system'],
  basis: ['OOR-34.2.1'],
  needs: {},
  offers: ({ state }) => Object.values(state.scanning.files).map((one) => offer(one.file, one)),
  input: z.object({ by: fields.text(100), reasons: fields.text(500) }),
  ask: [page('out', field('by'), field('reasons'))],
  decide: ({ offer: { file, name }, input }) =>
    accept([fileTakenOut.make({ shared: { file, name, ...input } })]),
  example: { by: '信息技术室，唐维', reasons: '请在单独的电脑上核对查毒程序报告的问题。' },
});

const told = ({ name, seq, found, standing, file, takenOut }: ScannedFile) => [
  { code: 'file', facts: { name, seq, found: found ?? '', standing } },
  // By it whoever runs the court finds the bytes, and looks into them.
  { code: 'hash', facts: { file } },
  ...(takenOut === null
    ? []
    : [{ code: 'taken-out', facts: { by: takenOut.by, on: takenOut.at } }]),
];

/** The file stays shut, and the parties read why. It is what it was: received, on its day, with its hash. */
export const hold = command({
  name: 'scanning.hold',
  on: 'case',
  by: ['clerk', 'filing-reviewer', 'judge'],
  basis: ['OOR-34.2.1'],
  or: ['scanning.clear'],
  needs: {},
  offers: (about) =>
    filesOf(about)
      .filter(({ standing }) => standing !== 'held' && standing !== 'clean')
      .map((one) => offer(one.file, one)),
  tells: (_about, one) => told(one),
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('why', field('reasons'))],
  decide: ({ offer: { file, name, label }, input: { reasons } }) =>
    accept([fileHeld.make({ shared: { label, value: { file, name, reasons } } })]),
  example: { reasons: '技术人员核对过，确有恶意程序。已经通知提交的一方换一份。' },
});

/** A false alarm, or a file of which no scanner says anything: it opens again for whoever may read it. */
export const clear = command({
  name: 'scanning.clear',
  on: 'case',
  by: ['clerk', 'filing-reviewer', 'judge'],
  basis: ['OOR-34.2.1'],
  needs: {},
  offers: (about) =>
    filesOf(about)
      .filter(({ standing }) => standing !== 'cleared' && standing !== 'clean')
      .map((one) => offer(one.file, one)),
  tells: (_about, one) => told(one),
  input: z.object({ reasons: fields.longText(2000), seen: fields.confirmation() }),
  ask: [page('why', field('reasons'), field('seen'))],
  decide: ({ offer: { file, name, label }, input: { reasons } }) =>
    accept([fileCleared.make({ shared: { label, value: { file, name, reasons } } })]),
  example: { reasons: '技术人员用另外两种查毒软件核对过，是误报。', seen: true },
});
