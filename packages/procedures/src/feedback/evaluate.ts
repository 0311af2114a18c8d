import { offer } from '@xiezhi/kernel';
import { feedbackEvaluated, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { quartersOver } from './quarter.ts';
import { bodyAbove } from './rules/line-above.ts';
import { namesNobody } from './rules/names-nobody.ts';

/** With whom a court looks at what people said (SH-10.1.0, GD-10.1.2). */
const bodies = ['justice-bureau', 'bar', 'courts', 'none'] as const;
/** So long ago a quarter can still be evaluated. */
const quartersBack = 4;

/**
 * The court's word on a quarter: what was found, what is proposed, with whom, and by which letter it went up. What was
 * signed stays; a later word on the same quarter stands beside it as an addendum.
 */
export const evaluateFeedback = command({
  name: 'feedback.evaluate',
  on: 'court',
  by: ['president'],
  basis: ['OOR-44.1.2'],
  needs: {},
  offers: ({ state: { evaluations }, today }) =>
    quartersOver(today, quartersBack).map((quarter) => {
      const before = evaluations.evaluations.filter((one) => one.quarter === quarter);
      return offer(quarter, { quarter, number: before.length + 1 });
    }),
  tells: ({ state: { court }, law }, { quarter, number }) => [
    { code: 'quarter', facts: { quarter, number } },
    { code: 'to', facts: { to: bodyAbove({ sender: 'court', level: court.level, law }) } },
  ],
  input: z.object({
    findings: fields.longText(4000),
    proposals: fields.longText(4000),
    with: fields.choices(bodies),
    letter: fields.text(120),
  }),
  ask: [
    page('findings', field('findings'), field('proposals')),
    page('with', field('with'), field('letter')),
  ],
  decide({ state: { court }, offer: { quarter, number }, input, actor, law }) {
    const [first, ...rest] = (['findings', 'proposals'] as const).flatMap(
      (path) => namesNobody({ path, text: input[path] }) ?? [],
    );
    if (first) return refuse(first, ...rest);
    const sentTo = bodyAbove({ sender: 'court', level: court.level, law });
    return accept([
      feedbackEvaluated.make({
        published: { ...input, quarter, number, sentTo, by: actor.name },
      }),
    ]);
  },
  example: {
    findings: '立案后评分较高；开庭设备测试的问题较多。',
    proposals: '开庭前一日自动提醒测试设备。',
    with: ['justice-bureau', 'bar'],
    letter: '东湖法院报告〔2026〕3 号',
  },
});
