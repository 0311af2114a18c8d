// One catalogue, as long as the court's own acts have words; beside it the Chinese, key by key.
import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { functionNames } from './functions-texts.ts';

const names: Readonly<Record<string, string>> = functionNames.en;

const setting: Readonly<Record<string, string>> = {
  'correction-days': 'Time for corrections (days)',
  'payment-days': 'Time to pay (days)',
  'reply-days': 'Time to answer whether to go online (days)',
  'hearing-notice-days': 'Notice before a hearing (days)',
  'withdrawal-days': 'Reasonable time before a hearing to withdraw consent (days)',
  'other-kinds-approved': 'Whether a division head approves other kinds of case online',
  'appeal-court': 'Court of appeal (full name)',
  'feedback-days': 'Time to answer suggestions and complaints (days)',
  'upload-megabytes': 'Most that one person uploads in a day (MB)',
  'average-wage': 'Last year’s average wage in the province (yuan a year)',
  rooms: 'Court rooms (all, by name)',
  'connected-systems': 'Connected systems that keep electronic data (all)',
  'fee-divorce': 'Fee of a divorce case, as the province fixed it (yuan)',
  'fee-personality': 'Fee of a case on personality rights, as the province fixed it (yuan)',
  'fee-other': 'Fee of another case without money, as the province fixed it (yuan)',
  'fee-ip-without-amount':
    'Fee of an intellectual property case without an amount, as the province fixed it (yuan)',
  'fee-jurisdiction-objection':
    'Fee of an objection to jurisdiction that fails, as the province fixed it (yuan)',
  'announcement-served-on': 'Day on which papers served by announcement count as served',
  'mediation-order': 'Registration or mediation first',
};
const settingValues = {
  servedOn: { '1': 'The day after the period ends', '0': 'The last day of the period' },
  approved: { '1': 'A division head approves', '0': 'No approval' },
  order: {
    'register-first': 'Registers first, mediates then',
    'mediate-first': 'Where the plaintiff agrees: mediates first, registers then',
  },
};
const valueSaid = (name: string, value: string): string => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'announcement-served-on': settingValues.servedOn,
    'other-kinds-approved': settingValues.approved,
    'mediation-order': settingValues.order,
  };
  return words[name]?.[value] ?? value;
};
const post = {
  administrator: 'Administrator',
  president: 'Court president',
  'division-head': 'Division head',
  judge: 'Judge',
  'judge-assistant': 'Judge assistant',
  clerk: 'Clerk',
  'filing-reviewer': 'Filing reviewer',
  'finance-officer': 'Finance officer',
};

const levels = {
  basic: 'Basic',
  intermediate: 'Intermediate',
  high: 'High',
  supreme: 'Supreme',
};

export const courtEn: TextCatalogue = {
  commands: {
    'court.establish': {
      title: 'Set up a court',
      lead: 'Name the court, its code and its first administrator.',
      action: 'Set up',
      after:
        'The administrator does everything else on screen: divisions, staff, posts, address and hours.',
      pages: {
        court: { title: 'Which court?' },
        place: { title: 'Where is the counter and when is it open?' },
        administrator: { title: 'Who is the first administrator?' },
      },
      fields: {
        name: { label: 'Name of the court' },
        code: { label: 'Court code', hint: 'Used in case numbers, such as 沪0115' },
        level: { label: 'Level' },
        territory: { label: 'Territory' },
        invented: { label: 'Is it an invented demonstration court?' },
        address: { label: 'Address of the litigation service centre' },
        hours: { label: 'Hours' },
        phone: { label: 'Telephone' },
        site: {
          label: 'Web address',
          hint: 'The address of this site, such as https://court.example; it is printed on papers as a code to scan',
        },
        administrator: { label: 'Administrator' },
        administratorName: { label: 'Administrator’s name' },
      },
      options: {
        level: levels,
      },
    },
    'court.describe': {
      title: 'Change the details of the court',
      lead: 'Whenever something cannot be done online, people are told where and when they can do it at the counter. A wrong name, code, level or territory of the court is mended here too.',
      action: 'Save',
      after: 'Takes effect on all pages at once.',
      pages: {
        place: { title: 'Where is the counter and when is it open?' },
        court: {
          title: 'What is the court called?',
          lead: 'Leave as it is what need not change; what is left empty does not change.',
        },
      },
      tells: {
        'another-code': (facts) => ({
          label: 'Another court code',
          value: `Case numbers from now on have “${said(facts, 'after')}” and begin at 1; numbers that were given keep “${said(facts, 'before')}”.`,
        }),
      },
      options: { level: levels },
      fields: {
        address: { label: 'Address of the litigation service centre' },
        hours: { label: 'Hours' },
        phone: { label: 'Telephone' },
        site: {
          label: 'Web address',
          hint: 'The address of this site, such as https://court.example; it is printed on papers as a code to scan',
        },
        email: { label: 'E-mail' },
        name: { label: 'Name of the court', hint: 'Printed on papers made from now on' },
        code: { label: 'Court code', hint: 'Used in case numbers, such as 沪0115' },
        level: { label: 'Level' },
        territory: { label: 'Territory' },
      },
    },
    'court.open-division': {
      title: 'Open a division',
      lead: '',
      action: 'Open',
      after: 'Staff can then be placed in it.',
      pages: { division: { title: 'What is the division called?' } },
      fields: { name: { label: 'Name' } },
    },
    'court.grant-office': {
      title: 'Grant a post',
      lead: 'The person registers first with a mobile number; then the administrator grants the post.',
      action: 'Grant',
      after: 'From now on this person may do what the post may do, until the post ends.',
      tells: {
        whose: (facts) => ({
          label: 'The post goes to',
          value: `${said(facts, 'name')} (${said(facts, 'mobile')}). Check that this is the right person`,
        }),
        nobody: (facts) => ({
          label: 'Nobody by this number',
          value: `Nobody is registered with ${said(facts, 'mobile')}. Check the number, or ask the person to register first; it cannot be done like this`,
        }),
        'takes-part': (facts) => ({
          label: 'This person takes part in cases',
          value: `${said(facts, 'name')} is a party or an agent in open cases (${said(facts, 'cases')}). Do not assign these cases to this person, who must stand aside where the law requires it`,
        }),
      },
      pages: { who: { title: 'For whom?' }, office: { title: 'Which post?' } },
      fields: {
        mobile: { label: 'Registered mobile number' },
        post: { label: 'Post' },
        division: {
          label: 'Division',
          hint: 'Division heads and filing reviewers see only the cases of their division; a case belongs to the division of its judge.',
        },
      },
      options: { post },
    },
    'court.end-office': {
      title: 'End a post',
      lead: '',
      action: 'End',
      after:
        'Takes effect at once; what was done before stands. Cases they sit in go to the filing division to be assigned anew; assign them first, and none stands empty.',
      tells: {
        leaves: (facts) => ({
          label: 'Cases in hand',
          value: `${said(facts, 'name')} is judge or clerk in ${said(facts, 'cases')} open cases, with ${said(facts, 'tasks')} tasks waiting. Once the post ends nobody has them, and they go to the filing division to be assigned anew. Have the president, the head of the division or the filing division assign them first`,
        }),
        keeps: (facts) => ({
          label: 'Cases in hand',
          value: `${said(facts, 'name')} has ${said(facts, 'cases')} open cases, and another post by which they go on; nothing is assigned anew`,
        }),
        sittings: (facts) => ({
          label: 'Hearings that are fixed',
          value: `${said(facts, 'count')}, the next on ${dayEn(facts, 'on')}. Settle first who holds them, or have them moved`,
        }),
        'last-of-the-post': (facts) => ({
          label: 'Nobody else holds this post',
          value: `${said(facts, 'tasks')} tasks wait for it, which nobody can do afterwards. Give somebody else the post first`,
        }),
      },
      pages: { why: { title: 'Why does it end?' } },
      fields: { why: { label: 'Reason' } },
    },
    'court.try-mail': {
      title: 'Send a test e-mail',
      lead: 'Enter an address you can read, to see that mail from this court arrives.',
      action: 'Send',
      after:
        'The result is shown under “Court set-up”; where it cannot be delivered, with what the mail server said.',
      pages: { to: { title: 'Where to?' } },
      fields: { to: { label: 'E-mail address' } },
    },
    'court.exempt-function': {
      title: 'Say that an online service is not offered for now',
      lead: 'The rules on online operation list fourteen services. What this court does not offer online for now is made public, with the day until when and where it is had meanwhile.',
      action: 'Publish',
      after:
        'It stands on the page of guides at once. After its day it is shown no more; what is still missing then is to be said anew.',
      pages: {
        which: { title: 'Which one?' },
        until: { title: 'Until when, and where meanwhile?' },
      },
      fields: {
        function: { label: 'Online service' },
        until: { label: 'Until' },
        reasons: { label: 'Why, and where it is had meanwhile', hint: 'The public reads this' },
      },
      options: { function: functionNames.en },
    },
    'court.set-policy': {
      title: 'Change a setting of this court',
      lead: 'For matters that the law leaves to each court.',
      action: 'Save',
      after: 'Applies to what comes later; time limits already set do not change.',
      pages: { which: { title: 'Which setting?' }, value: { title: 'What should it be?' } },
      fields: {
        setting: { label: 'Setting' },
        days: {
          label: 'Number of days',
          hint: 'From 1 to 365; where the law fixes the fewest days, not fewer',
        },
        servedOn: { label: 'Which day counts' },
        approved: { label: 'Approval' },
        megabytes: {
          label: 'How many MB',
          hint: 'A number, 200 at least, the size of the largest file; what is more is uploaded another day or brought to the counter',
        },
        wage: {
          label: 'How many yuan a year',
          hint: 'As published for the province; small claims go up to half of it, and by agreement up to twice (Civil Procedure Law, article 165)',
        },
        rooms: {
          label: 'Which rooms',
          hint: 'One a line, such as “第一法庭”; a hearing takes one of them, and no two at once. Write all of them whenever you change the list',
        },
        systems: {
          label: 'Which systems are connected',
          hint: 'One name a line; where the system signs what it hands over, a space and ed25519: with its key after the name. Parties hand data in straight from these (Online Litigation Rules, article 11). Write all of them whenever you change the list',
        },
        figure: {
          label: 'How many yuan a case',
          hint: 'As the province has published it, within the range of article 13 of the fee measures',
        },
        source: {
          label: 'By which paper of the province',
          hint: 'Its name and number; they stand in the steps of each bill',
        },
        order: { label: 'What comes first' },
        reasons: {
          label: 'Reasons',
          hint: 'Since 1 January 2025 courts register first; a court that does otherwise says why, and everybody can read it',
        },
        appealCourt: {
          label: 'Full name of the court',
          hint: 'As printed in judgments and rulings',
        },
      },
      options: { setting, ...settingValues },
    },
  },
  refusals: {
    'court/exemption-over': () => ({
      what: 'That day is over, or it is today; nothing was published.',
      why: 'What is not offered for now is not offered until a day to come.',
      mend: 'Give another day.',
    }),
    'court/last-administrator': () => ({
      what: 'This is the court’s last administrator.',
      why: 'Afterwards nobody could ever grant a post again.',
      mend: 'Make somebody else an administrator first, then end this post.',
    }),
    'court/fewer-days-to-pay': (facts) => ({
      what: 'Shorter than the law allows; not saved.',
      why: `By law a party has ${said(facts, 'least')} days to pay, from the day after the notice. A court may give more days, not fewer.`,
      mend: `Enter ${said(facts, 'least')} days or more.`,
    }),
    'court/figure-outside-the-range': (facts) => ({
      what: 'The figure lies outside the range of the law; not saved.',
      why: `Article 13 of the fee measures lets each province fix between ${said(facts, 'min')} and ${said(facts, 'max')} yuan a case, and nothing else.`,
      mend: `Compare the province’s paper and enter a figure from ${said(facts, 'min')} to ${said(facts, 'max')} yuan.`,
    }),
    'court/order-without-reasons': () => ({
      what: 'The reasons are missing; not saved.',
      why: 'Since 1 January 2025 the courts register first and mediate then. A court that does otherwise says why, and everybody can read it.',
      mend: 'Write the reasons and save again, or choose to register first.',
    }),
    'court/value-missing': () => ({
      what: 'The new value is missing.',
      why: 'Each setting has one value.',
      mend: 'Enter it and save again.',
    }),
    'court/no-such-division': () => ({
      what: 'There is no such division.',
      why: 'A post can be held only in a division that has been opened.',
      mend: 'Choose one from the list; open it first if it is missing.',
    }),
    'court/division-needed': () => ({
      what: 'The division of this division head is missing.',
      why: 'A division head is responsible for the cases of one division and sees only those.',
      mend: 'Choose a division.',
    }),
    'court/code-taken': (facts) => ({
      what: `The code “${said(facts, 'code')}” is in use by another court.`,
      why: 'A code belongs to one court, so that case numbers are unique.',
      mend: 'Choose another code.',
    }),
    'court/no-such-person': (facts) => ({
      what: `Nobody is registered with ${said(facts, 'mobile')}.`,
      why: 'A post can only be given to a registered person.',
      mend: 'Ask the person to register first, or check the number.',
    }),
  },
  entries: {
    'court.Established': (body) => ({ title: 'Court set up', detail: said(body, 'name') }),
    'court.Described': (body) => ({
      title: 'Details of the court published',
      detail: [said(body, 'name'), said(body, 'code'), said(body, 'address')]
        .filter((one) => one !== '')
        .join(' · '),
    }),
    'court.DivisionOpened': (body) => ({
      title: 'Division opened',
      detail: said(body, 'name'),
    }),
    'court.OfficeGranted': (body) => ({
      title: 'Post granted',
      detail: `${said(body, 'name')}: ${post[body['post'] as keyof typeof post]}`,
    }),
    'court.OfficeEnded': (body) => ({ title: 'Post ended', detail: said(body, 'why') }),
    'court.FunctionExempted': (body) => ({
      title: 'An online service is not offered for now',
      detail: `${names[said(body, 'function')] ?? ''}: until ${dayEn(body, 'until')}. ${said(body, 'reasons')}`,
    }),
    'court.MailTried': () => ({ title: 'Test e-mail sent', detail: '' }),
    'court.PolicySet': (body) => ({
      title: 'Setting changed',
      detail: `${setting[said(body, 'setting')] ?? said(body, 'setting')}: ${valueSaid(said(body, 'setting'), said(body, 'value'))}${body['reasons'] === undefined ? '' : `. Reasons: ${said(body, 'reasons')}`}`,
    }),
  },
};
