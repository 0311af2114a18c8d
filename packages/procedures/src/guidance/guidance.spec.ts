import type { CourtId } from '@xiezhi/kernel';
import { courtDay, courtStream } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import { courtEstablished, guideInForce, officeGranted } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Role } from '../framework/index.ts';
import { labelsFor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { Scenario } from '../testing/index.ts';
import { guideNames, guideTopics, isGuideTopic } from './guide.ts';
import { guidesEn } from './guides.en.ts';
import { guidesZh } from './guides.zh-CN.ts';

const languages = [guidesZh, guidesEn];
const today = courtDay('2026-11-24');

describe('guides', () => {
  test.each(guideNames)(
    '%s says how and what follows in both languages, on law in force',
    (topic) => {
      for (const guides of languages) {
        const { title, lead, how, consequences, offline } = guides[topic];
        for (const line of [title, lead, offline, ...how]) expect(line).not.toBe('');
        expect(how.length).toBeGreaterThan(0);
        expect(consequences.length).toBeGreaterThan(0);
      }
      const law = lawAt(today, null);
      for (const id of guideTopics[topic].basis) expect(law.inForce(id), id).toBe(true);
      const [zh, en] = [guidesZh[topic], guidesEn[topic]];
      for (const part of ['how', 'rights', 'duties', 'consequences'] as const)
        expect(en[part].length, part).toBe(zh[part].length);
    },
  );

  test('OLR-2.1.3a: whatever a party can do in a case has a guide, and says before it binds what follows', () => {
    const people: readonly Role[] = ['plaintiff', 'defendant', 'third-party', 'person'];
    const ofPeople = catalogue.commands.filter(({ by }) => by.some((one) => people.includes(one)));
    const without = catalogue.procedures
      .filter(({ commands }) => commands.some((one) => ofPeople.includes(one)))
      .map(({ name }) => (name === 'guidance' ? 'help' : name))
      .filter((name) => !isGuideTopic(name));
    expect(without).toEqual([]);
    for (const language of ['zh-CN', 'en'] as const)
      for (const { name } of ofPeople) {
        const text = catalogue.texts(language).commands[name];
        expect([text?.title, text?.after], `${language} ${name}`).not.toContain('');
      }
  });

  test('OLR-4.1.2: the guide to going online names the steps, their forms, rights, consequences and how to do it', () => {
    const { lead, how, rights, consequences } = guidesZh.consent;
    for (const step of ['立案', '调解', '证据交换', '开庭', '送达']) expect(lead).toContain(step);
    expect(how.join()).toContain('逐项');
    expect(rights.join()).toContain('只同意一部分');
    expect(consequences.join()).toContain('缺席判决');
  });
});

describe('a guide of the court itself', () => {
  const at = courtStream('demo' as CourtId);
  const own = { topic: 'filing', title: '立案前要准备什么', text: '起诉状一份。\n证据的照片。' };
  function court() {
    const scene = new Scenario(catalogue, '2026-11-24T01:00:00.000Z');
    const name = '云州市东湖区人民法院';
    scene.given(
      at,
      courtEstablished.make({
        shared: { name, code: '演0102', level: 'basic', territory: '云州市', invented: true },
      }),
      ...(
        [
          ['gu', '顾行简', 'administrator'],
          ['yan', '严守正', 'president'],
        ] as const
      ).map(([person, holder, post]) =>
        officeGranted.make({ shared: { office: `o-${person}`, person, name: holder, post } }),
      ),
    );
    const gu = scene.person('gu', { name: '顾行简', posts: ['administrator'] });
    const yan = scene.person('yan', { name: '严守正', posts: ['president'] });
    const guides = () => (scene.state(at) as StateOf<'court'>).guides;
    const shown = (day = today) => guideInForce(guides(), 'filing', day)?.title ?? null;
    return { scene, gu, yan, guides, shown };
  }

  test('is shown once another person has compared it with the law; the writer alone publishes nothing', async () => {
    const { scene, gu, yan, guides, shown } = court();
    await scene.when(gu, 'guidance.propose', at, own);
    expect(shown()).toBeNull();
    const yes = { published: 'yes', compared: true };
    expect(await scene.when(gu, 'guidance.vet', at, yes, 'g1')).toMatchObject({
      refusals: [{ code: 'guidance/another-vets', ground: { kind: 'policy' } }],
    });
    expect((await scene.when(yan, 'guidance.vet', at, yes, 'g1')).outcome).toBe('accepted');
    expect(shown()).toBe(own.title);
    await scene.when(yan, 'guidance.propose', at, { ...own, title: '第二版' });
    const until = { ...yes, until: '2026-12-31', letter: '云高法〔2026〕9 号' };
    await scene.when(gu, 'guidance.vet', at, until, 'g2');
    expect(shown()).toBe('第二版');
    expect(guides().guides.map(({ version }) => version)).toEqual([1, 2]);
    expect(shown(courtDay('2027-01-01'))).toBeNull();
  });

  test('published without having been compared it is not; sent back or withdrawn it stays on record', async () => {
    const { scene, gu, yan, guides, shown } = court();
    await scene.when(gu, 'guidance.propose', at, own);
    const bare = await scene.when(yan, 'guidance.vet', at, { published: 'yes' }, 'g1');
    expect(bare.outcome).toBe('refused');
    await scene.when(yan, 'guidance.vet', at, { published: 'no', remarks: '少写期限' }, 'g1');
    expect(guides().guides).toMatchObject([{ state: 'returned', remarks: '少写期限' }]);
    await scene.when(gu, 'guidance.propose', at, own);
    await scene.when(yan, 'guidance.vet', at, { published: 'yes', compared: true }, 'g2');
    await scene.when(gu, 'guidance.withdraw', at, { reason: '规定变了' }, 'g2');
    expect(shown()).toBeNull();
    expect(guides().guides).toHaveLength(2);
  });
});

describe('help to take part', () => {
  const need = { kinds: ['sign-language', 'large-print'], text: '听不见。' };

  test('OLR-2.1.4b: whoever needs help says so, the clerk owes an answer, and the other side learns nothing', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'help.ask', need, 'd1');
    const owed = one.court.tasks(one.stream).filter(({ command }) => command === 'help.answer');
    expect(owed).toMatchObject([{ label: 'side:defendant', subject: 'h1', by: { role: 'clerk' } }]);
    const reads = (who: 'zhao' | 'qian') =>
      labelsFor(one.people[who], 'case', one.stream.slice('case:'.length), one.state);
    expect(reads('qian').has('side:defendant')).toBe(true);
    expect(reads('zhao').has('side:defendant')).toBe(false);
    await one.must('he', 'help.answer', { outcome: 'arranged', text: '请了手语老师。' }, 'h1');
    expect(one.state.help.requests).toMatchObject([
      { participant: 'd1', answer: { outcome: 'arranged', text: '请了手语老师。' } },
    ]);
    expect(one.court.tasks(one.stream).some(({ command }) => command === 'help.answer')).toBe(
      false,
    );
  });

  test('OLR-2.1.4b: what was said on the telephone is noted by the clerk under the clerk’s name', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'help.note', need, 'p1');
    expect(one.state.help.requests).toMatchObject([{ participant: 'p1', notedBy: 'clerk-he' }]);
  });

  test('the language of an interpreter is kept; who has not said it is heard all the same', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'help.ask', { kinds: ['interpreter'] }, 'p1');
    await one.must('zhao', 'help.ask', { kinds: ['interpreter'], language: '维吾尔语' }, 'p1');
    expect(one.state.help.requests.map(({ language }) => language)).toEqual([null, '维吾尔语']);
  });
});
