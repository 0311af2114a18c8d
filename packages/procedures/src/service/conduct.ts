import { offer, technical } from '@xiezhi/kernel';
import { fields, serviceOrdered } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { signingBinds } from './commands.ts';
import { partySignsForStatement } from './rules/party-signs-for-the-statement.ts';
import { mayBeServed, notYetServed } from '../shared/servable.ts';
import { mine, nextService, people, servedOn, signedFor, traced } from './serving.ts';

/**
 * OLR-29.2.4: takes of one's own accord what lies in the case space. It serves these papers and no others: the next
 * service asks again (conflicts.md C21).
 */
export const acceptPapers = command({
  name: 'service.accept',
  on: 'case',
  by: people,
  basis: ['OLR-29.2.4', 'OLR-31.2.1'],
  needs: {},
  offers: ({ state, actor }) =>
    mayBeServed(state)
      ? mine(state, actor)
          .filter((one) => notYetServed(state, one).length > 0)
          .map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, addressee) => signingBinds(state, notYetServed(state, addressee)),
  input: z.object({ papers: fields.papersField(), received: fields.confirmation() }),
  ask: [page('papers', field('papers'), field('received'))],
  decide({ state, actor, offer: addressee, input, now, today }) {
    const papers = notYetServed(state, addressee).filter(({ file }) =>
      input.papers.includes(file.sha256),
    );
    if (papers.length === 0)
      return refuse(refusal('service/nothing-to-serve', technical, [mendField('papers')]));
    const notTheirs = partySignsForStatement({ state, papers, addressee, person: actor.person });
    if (notTheirs) return refuse(notTheirs);
    const id = nextService(state);
    const ordered = serviceOrdered.make({
      shared: {
        service: id,
        addressee: addressee.id,
        channels: ['account'],
        basis: 'by-conduct',
        complaint: papers.some((one) => one.complaint),
        judgment: papers.some((one) => one.judgment),
      },
      served: servedOn(addressee, papers),
    });
    const replied = {
      service: id,
      channel: 'account' as const,
      event: 'replied' as const,
      at: now,
      proof: '本人主动接收',
    };
    return accept([
      ordered,
      ...traced({ id, traces: [], basis: 'by-conduct', effective: null, undone: false }, [replied]),
      ...signedFor(state, { id, addressee: addressee.id, papers: [...papers] }, today),
    ]);
  },
  example: { papers: ['0'.repeat(64)], received: true },
});

/** OLR-31.2.1: whoever acts on what was sent has received it. Entered by rule when the answer to the complaint comes. */
export const noteAct = command({
  name: 'service.note-act',
  on: 'case',
  by: ['rule'],
  basis: ['OLR-31.2.1'],
  needs: {},
  offers: ({ state }) =>
    state.service.services
      .filter((one) => one.effective === null && !one.undone && one.basis !== 'paper')
      .map((one) => offer(one.id, one)),
  input: z.object({ act: fields.text(60) }),
  ask: [page('act', field('act'))],
  decide({ offer: one, input, now }) {
    const channel = one.channels[0] ?? 'account';
    const [first, ...rest] = traced(one, [
      { service: one.id, channel, event: 'replied', at: now, proof: input.act },
    ]);
    return first
      ? accept([first, ...rest])
      : refuse(refusal('service/nothing-to-serve', technical, [{ kind: 'retry' }]));
  },
  example: { act: '已提交答辩状' },
});
