import type { ProblemCode, ProblemText } from './problem-codes.ts';

/* Why a file is not given out. */

type OfFiles = Extract<ProblemCode, `file-${string}` | 'files-away'>;

export const fileProblemsZh: Record<OfFiles, ProblemText> = {
  'files-away': {
    title: '文件暂时打不开',
    detail:
      '法院的系统暂时连不上存放文件的地方。文件没有丢，您填写的内容留在本机。请过几分钟再试；着急的，可以到窗口办理。',
  },
  'file-missing': {
    title: '没有找到这个文件',
    detail: '文件不在，或者不给您看。需要的话请联系书记员。',
  },
  'file-being-read': {
    title: '正在读这个文件里的字',
    detail: '照片和扫描件一页要几秒钟。请稍等，读完会自动显示；不想等的，可以先自己写。',
  },
  'file-not-scanned': {
    title: '这个文件还没有查过病毒',
    detail:
      '法院已经收到它，收到的时间不变。查毒程序暂时没有工作，恢复以后自动检查，没有问题就能打开；请过一会儿再看，不用重新打开案件。',
  },
  'file-infected': {
    title: '这个文件里查出了恶意程序，现在打不开',
    detail:
      '法院收到了它，收到的时间和校验值都在卷宗里，不受影响。为了不伤害别人的设备，现在谁都打不开；法院工作人员会核对，是误报的，恢复打开。提交它的人可以另交一份干净的；要看原文件的，请联系承办这件案件的工作人员。',
  },
  'file-without-verdict': {
    title: '这个文件还没有查毒的结论',
    detail:
      '法院已经收到它，收到的时间不变。查毒程序在工作，但是多次检查都没有给出结论，可能是文件太大或者格式特殊。系统会接着查，书记员也可以另行核对后决定打开；急用的，请联系书记员。',
  },
  'file-held': {
    title: '法院决定不打开这个文件',
    detail:
      '收下以后查出了恶意程序，或者一直没有查毒的结论，理由写在卷宗里。收到的时间和校验值不变。交它的人可以另交一份干净的；认为是误报的，请告诉书记员。',
  },
  'file-lost': {
    title: '这个文件现在打不开',
    detail: '法院收过它，卷宗里有它的校验值，但是原件读不出来。已经记下，请联系诉讼服务中心。',
  },
};

export const fileProblemsEn: Record<OfFiles, ProblemText> = {
  'files-away': {
    title: 'Files are out of reach right now',
    detail:
      'The court’s system cannot reach the place where it keeps files. Nothing is lost: what you filled in stays on this device. Try again in a few minutes; what is urgent can be handed in at the counter.',
  },
  'file-missing': {
    title: 'File not found',
    detail: 'It is not there, or not for you to see. Ask the clerk if you need it.',
  },
  'file-being-read': {
    title: 'The writing in this file is being read',
    detail:
      'A photographed or scanned page takes some seconds. It is shown by itself; if you would rather not wait, write it yourself.',
  },
  'file-not-scanned': {
    title: 'This file has not been checked for malware yet',
    detail:
      'The court has received it, and the time of receipt stands. The scanner is away at present; once it is back the file is checked by itself and opens if nothing is found. Look again in a while.',
  },
  'file-infected': {
    title: 'A malicious program was found in this file, and it cannot be opened now',
    detail:
      'The court received it, and its time and hash in the docket stand. So that it harms nobody’s device, nobody can open it now; the court’s staff look into it, and a false alarm is opened again. Whoever handed it in may hand in a clean copy; if the file itself must be seen, ask the staff who deal with the case.',
  },
  'file-without-verdict': {
    title: 'The scanner has given no verdict on this file',
    detail:
      'The court has received it, and the time of receipt stands. The scanner works, and was asked several times; the file may be too large or of an unusual kind. It is asked again, and the clerk may have the file looked into otherwise and opened; ask the clerk if you need it.',
  },
  'file-held': {
    title: 'The court keeps this file shut',
    detail:
      'Malware was found in it after it was received, or the scanner gave no verdict on it. The reasons stand in the docket. Its time of receipt and its hash stand; whoever handed it in may hand in a clean copy, and whoever thinks this is a false alarm tells the clerk.',
  },
  'file-lost': {
    title: 'This file cannot be opened now',
    detail:
      'The court received it and its check value is in the docket, but the file itself cannot be read. This has been noted; ask at the litigation service centre.',
  },
};
