/* What a person reads who lets the machine read a photograph or scan instead of copying from it. */

const zh = {
  open: '从照片、扫描件里读，不用抄',
  lead: '身份证、营业执照、合同、借条，拍清楚传上来，机器读出姓名、号码、金额、日期，由您一条一条选填。读出来的只是建议，可能认错，请对照原件。读出的字只给您看，不入卷，十分钟后忘掉；传上来的文件由法院保存，不会自动附在材料里。',
  file: '要读的照片、扫描件或者 PDF',
  ofForm: (name: string) => `读这份里的字：${name}`,
  reading: (name: string) => `正在读“${name}”，一页要几秒钟，读完会自动显示…`,
  nothing: '没有读出能填到这一页的内容。可以重新拍得更清楚，或者自己写。',
  state: {
    away: '暂时读不了，请过几分钟再试，或者自己写。',
    'no-text': '没有读出字。请重新拍照：放平、光线均匀、字迹清楚，再传上来；或者自己写。',
    'too-large':
      '文件太大，或者现在读得太慢，没有读完。请只拍要用的那一页，过一会儿再试，或者自己写。',
    'not-readable': '这个文件打不开，读不了。请换一份，或者自己写。',
    'kind-not-read': '这种文件读不了。请拍照或者存成 PDF，或者自己写。',
  },
  found: (name: string) => `在“${name}”里读到的`,
  source: (page: number, recognised: boolean) =>
    `${recognised ? '机器识别，' : ''}第 ${String(page)} 页：`,
  kind: {
    name: '姓名',
    organisation: '名称',
    'resident-id': '身份证号码',
    'credit-code': '统一社会信用代码',
    mobile: '手机号码',
    address: '地址',
    money: '金额（元）',
    date: '日期',
  },
  part: {
    name: '姓名或者名称',
    residentId: '身份证号码',
    creditCode: '统一社会信用代码',
    mobile: '手机号码',
    address: '地址',
    yuan: '金额',
  },
  target: (field: string, place: number | null, part: string) =>
    `${field}${place === null ? '' : ` ${String(place + 1)}`}${part === '' ? '' : ` · ${part}`}`,
  wrong: '校验不对，可能认错了，不能填入。请对照原件自己写。',
  fill: (target: string) => `填到：${target}`,
  instead: (target: string, now: string) => `换掉“${now}”：${target}`,
  same: (target: string) => `已经是这样：${target}`,
  filled: (value: string, target: string) => `已经把“${value}”填到${target}，请对照原件看一遍。`,
};

const en: typeof zh = {
  open: 'Read it from a photograph or scan instead of copying',
  lead: 'Upload a clear picture of an identity card, a licence, a contract or an IOU. A machine reads names, numbers, sums and dates, and you choose one by one what to fill in. These are proposals and may be misread: compare them with the original. What was read is for you alone, not in the docket, and forgotten after ten minutes; the file stays with the court like any upload, and is not attached by itself.',
  file: 'Photograph, scan or PDF to read',
  ofForm: (name) => `Read this file: ${name}`,
  reading: (name) => `“${name}” is being read; a page takes some seconds. It is shown by itself…`,
  nothing: 'Nothing was read that fits this page. Take a clearer picture, or write it yourself.',
  state: {
    away: 'It cannot be read at present. Try again in some minutes, or write it yourself.',
    'no-text':
      'No writing was read. Take the picture again, flat, evenly lit and sharp, or write it yourself.',
    'too-large':
      'The file is too large, or reading is too slow at present. Photograph the one page you need, try again later, or write it yourself.',
    'not-readable': 'This file cannot be opened. Choose another, or write it yourself.',
    'kind-not-read':
      'This kind of file cannot be read. Photograph it or save it as PDF, or write it yourself.',
  },
  found: (name) => `Read in “${name}”`,
  source: (page, recognised) =>
    `${recognised ? 'recognised by a machine, ' : ''}page ${String(page)}: `,
  kind: {
    name: 'Name',
    organisation: 'Name of an organisation',
    'resident-id': 'Identity number',
    'credit-code': 'Unified social credit code',
    mobile: 'Mobile number',
    address: 'Address',
    money: 'Sum (yuan)',
    date: 'Date',
  },
  part: {
    name: 'name',
    residentId: 'identity number',
    creditCode: 'credit code',
    mobile: 'mobile number',
    address: 'address',
    yuan: 'sum',
  },
  target: (field, place, part) =>
    `${field}${place === null ? '' : ` ${String(place + 1)}`}${part === '' ? '' : ` · ${part}`}`,
  wrong:
    'Its check does not hold: it was probably misread and cannot be filled in. Write it from the original.',
  fill: (target) => `Fill in: ${target}`,
  instead: (target, now) => `Replace “${now}”: ${target}`,
  same: (target) => `Stands there already: ${target}`,
  filled: (value, target) => `“${value}” now stands in ${target}. Compare it with the original.`,
};

export const readingTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
