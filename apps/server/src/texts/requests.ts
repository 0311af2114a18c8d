import type { Lang } from '@xiezhi/contract';

const zh = {
  'no-login': '请在 login 里写身份证号或者手机号。',
  'no-password': '请写密码。',
  'no-code': '请写短信里的验证码。',
  'no-document-number': '请写注册时的证件号码（身份证号码，或者通行证、护照的号码）。',
  'not-a-purpose':
    '请写验证码用来做什么：register（注册）、sign-in（登录）、step-up（核对身份）等。',
  'no-way-up':
    '请写一种核对的办法：code、totp、recoveryCode、credential、password，或者 face: true。',
  'no-access-code': '请写通知上的查阅码，一共八位。',
  'not-four-signs': '请写身份证号、信用代码或者手机号的最后四位，正好四位。',
  'not-a-page': '请照上一页答复里的 next 填写；不写的，从最新的开始。',
  'not-a-place': '请写文书页脚“卷宗至第几号”的数字。',
  'not-a-head': '请照文书页脚写摘要：64 位的数字和字母（0–9、a–f），或者“前八位..后八位”。',
  'not-a-whole-head': '请写 64 位的摘要（0–9、a–f）；页脚印的前后八位不够，扫二维码可以得到全部。',
  'not-a-receipt-number': '请照回执填写编号，例如 20260302-7K4M-92QH-X3TB。',
  'not-a-payment-code': '请照收到的付款码填写，一共十二位。',
  'not-a-branch': '种类请写 civil（民事）、criminal（刑事）或者 administrative（行政）。',
  'not-a-checked-kind':
    '请写号码的种类：id（身份证号）、uscc（统一社会信用代码）、mobile（手机号）、lawyer（执业证号）、passport（护照）、card（银行卡）、region（行政区划代码）或者 case-number（案号）。',
  'not-a-mark': '请写短信或者邮件最后的核对号，一共八位。',
  'no-address': '请写收到它的手机号或者邮箱。',
  'no-number': '请写要核对的号码。',
  'not-an-object': '请求的正文应当是一个 JSON 对象，嵌套不超过 32 层。',
  'not-a-command-id':
    'commandId 请写 8 到 80 个字母、数字或者“.”“_”“:”“-”，以字母或者数字开头；同一件事重试时不变，另一件事另取一个。',
  'not-a-stream': 'stream 请照列出的可办事项填写，例如 case:……；新开一件事的，写 null。',
  'not-a-key': 'key 请照列出的可办事项填写，应当是文字。',
  'no-input': 'input 应当是一个 JSON 对象：表单的各项，没有要填的写 {}。',
  'not-a-position': '请写收到过的最后一个编号，应当是不小于 0 的整数。',
} as const;

const en: Record<keyof typeof zh, string> = {
  'no-login': 'Give an id number or a mobile number as login.',
  'no-password': 'Give the password.',
  'no-code': 'Give the code of the message.',
  'no-document-number':
    'Give the number of the document you registered with (identity card, travel permit or passport).',
  'not-a-purpose': 'Say what the code is for: register, sign-in, step-up and so on.',
  'no-way-up':
    'Give one way of confirming: code, totp, recoveryCode, credential, password, or face: true.',
  'no-access-code': 'Give the access code of the notice, eight characters.',
  'not-four-signs':
    'Give the last four characters of the id, credit or mobile number, exactly four.',
  'not-a-page': 'Give the `next` of the page before; left out, it begins with the newest.',
  'not-a-place': 'Give the number in the docket from the footer of the paper.',
  'not-a-head':
    'Copy the head from the footer: 64 digits and letters (0–9, a–f), or the first and last eight with .. between.',
  'not-a-whole-head':
    'Give all 64 digits of the head (0–9, a–f); the sixteen in print are not enough, the code beside them holds all.',
  'not-a-receipt-number': 'Copy the number from the receipt, such as 20260302-7K4M-92QH-X3TB.',
  'not-a-payment-code': 'Copy the payment code you were given, twelve characters.',
  'not-a-branch': 'The branch is civil, criminal or administrative.',
  'not-a-checked-kind':
    'Say which kind of number: id, uscc (credit code), mobile, lawyer, passport, card, region or case-number.',
  'not-a-mark': 'Give the check number at the end of the message, eight characters.',
  'no-address': 'Give the telephone or mail address it came to.',
  'no-number': 'Give the number to check.',
  'not-an-object': 'The body has to be a JSON object, nested no deeper than 32.',
  'not-a-command-id':
    'Give a commandId of 8 to 80 letters, digits or . _ : -, beginning with a letter or digit: the same when the same thing is tried again, another for another thing.',
  'not-a-stream': 'Copy the stream from the offer, such as case:…; for something new give null.',
  'not-a-key': 'Copy the key from the offer; it is text.',
  'no-input':
    'The input has to be a JSON object with the parts of the form, or {} where there are none.',
  'not-a-position': 'Give the last number you have seen, a whole number from 0 on.',
};

/** What is wrong with a part of a request that is no command, and how to mend it. */
export const requestFaultTexts = { 'zh-CN': zh, en } as const;

export const unknownNameText: Readonly<
  Record<Lang, (name: string, known: readonly string[]) => string>
> = {
  'zh-CN': (name, known) => `没有“${name}”这个参数；能写的是：${known.join('、')}。`,
  en: (name, known) =>
    `There is no parameter “${name}”; what can be given is: ${known.join(', ')}.`,
};
