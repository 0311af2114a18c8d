import type { Lang } from '@xiezhi/contract';
import type { FileFault } from '../files/fault.ts';

type Facts = Readonly<Record<string, string>>;
type Say = (facts: Facts) => string;

export const notTaken: Readonly<Record<Lang, string>> = {
  'zh-CN': '文件没有收',
  en: 'The file was not taken',
};

type UploadFault =
  | 'infected'
  | 'too-large'
  | 'too-much-today'
  | 'disk-full'
  | 'not-kept'
  | 'upload-gone'
  | 'length-missing'
  | 'elsewhere-in-it'
  | 'not-by-protocol';

/** What is wrong with a file and how to mend it. The thing itself can always be handed in at the counter. */
export const fileTexts: Readonly<Record<Lang, Readonly<Record<FileFault | UploadFault, Say>>>> = {
  'zh-CN': {
    empty: () => '这个文件是空的。请换一个，或者重新保存后再传。',
    'hash-differs': () => '文件在路上变了样，没有收。请再传一次。',
    'type-unknown': () => '认不出这是什么文件。请存成 PDF 或者拍成照片再传。',
    'type-not-taken': (facts) =>
      `这里不收 ${facts['type'] ?? ''} 文件。请存成 PDF、照片、录音或者视频再传；原样的东西可以交到窗口。`,
    'wrong-extension': (facts) =>
      `文件名和内容对不上：里面其实是 ${facts['is'] ?? ''}。请把文件名的结尾改成 .${facts['is'] ?? ''} 再传。`,
    encrypted: () =>
      '文件设了密码，法院读不了，也盖不了页码。打开要密码的，请去掉密码再传；能打开、只是不让修改的 PDF 也算：在浏览器里打开它，选“打印”，打印机选“另存为 PDF”，传新存的那份。不让打印的，拍照或者截图再传，也可以交到窗口。',
    truncated: () => '文件不完整，可能没有下载完。请重新保存或者重新拍照再传。',
    macro: () => '文件里带有宏程序，不能收。请另存为 PDF 再传。',
    script: () => '这份 PDF 打开时会自动运行程序，不能收。请打印成新的 PDF 再传。',
    'archive-bomb': () => '文件展开以后太大，不能收。请另存为 PDF 再传。',
    'old-office': () => '这是旧格式的办公文档。请另存为 PDF 或者 docx 再传。',
    infected: (facts) =>
      `在这个文件里查出了恶意程序（${facts['found'] ?? ''}），没有收；同时传的别的文件不受影响。请先用杀毒软件检查您的设备，再换一份干净的：例如从原来的程序重新导出、打印成 PDF，或者把纸面拍照再传。必须交原文件的，请拷在单独的光盘、U 盘里交到窗口，并说明情况。`,
    'too-large': () => '文件太大了，一个文件最多 200 MB。录像可以分段，或者刻盘交到窗口。',
    'too-much-today': (facts) =>
      `您今天传的文件太多了：本院一天最多收 ${facts['most'] ?? ''} MB，这个文件没有收。请明天再传；期限快到、等不到明天的，拷到光盘、U 盘里交到窗口，或者邮寄。已经收下的不受影响。`,
    'not-kept': () => '法院暂时存不下文件，没有收下。请过几分钟再传，或者交到窗口。',
    'upload-gone': () =>
      '没有找到这次上传：可能已经传完、取消，或者断开超过一天。请把文件从头再传一次。',
    'length-missing': () =>
      '开始上传时要说明文件有多大（Upload-Length，单位字节）。请重新开始这次上传。',
    'elsewhere-in-it': () =>
      '这次上传已经从别处传到了另一个位置。请先问一下传到哪里了（HEAD），从那里接着传；或者从头再传一次。',
    'not-by-protocol': (facts) =>
      `这次上传没有按约定进行，没有收。在网页上传的，请刷新页面再传，或者交到窗口；用程序传的，请按 tus 1.0.0 的约定改正：${facts['said'] ?? ''}。`,
    'disk-full': () => '法院的存储暂时满了，文件没有收下。请稍后再试，或者交到窗口。',
  },
  en: {
    empty: () => 'This file is empty. Choose another, or save it again and upload it.',
    'hash-differs': () => 'The file changed on its way and was not accepted. Upload it again.',
    'type-unknown': () =>
      'We cannot tell what kind of file this is. Save it as PDF or take a photo.',
    'type-not-taken': (facts) =>
      `${facts['type'] ?? ''} files are not accepted here. Save it as a PDF, photo, sound or video file; the original can be brought to the counter.`,
    'wrong-extension': (facts) =>
      `The file name does not match its content, which is ${facts['is'] ?? ''}. Change the ending to .${facts['is'] ?? ''} and upload it again.`,
    encrypted: () =>
      'The file is protected by a password, so the court cannot read it or put it into the file of the case. If it asks for a password when opened, remove that. A PDF that opens and only forbids changes counts too: open it in a browser, choose Print, choose “Save as PDF” as the printer, and upload the new file. If printing is forbidden, upload photos or screenshots, or bring it to the counter.',
    truncated: () =>
      'The file is incomplete. Save it again, or take the photo again, and upload it.',
    macro: () => 'The file holds a macro program. Save it as PDF and upload that.',
    script: () =>
      'This PDF runs a program when it is opened. Print it to a new PDF and upload that.',
    'archive-bomb': () => 'Unpacked, the file is too large. Save it as PDF and upload that.',
    'old-office': () => 'This is an old office format. Save it as PDF or docx.',
    infected: (facts) =>
      `A malicious program was found in this file (${facts['found'] ?? ''}), so it was not taken; other files are not affected. First check your device with a virus scanner, then upload a clean copy: export it again from where it came from, print it to PDF, or photograph the paper. If the original file itself is needed, bring it to the counter on a disc or stick of its own and say so.`,
    'too-large': () =>
      'The file is too large; 200 MB is the most. Split a video, or bring a disc to the counter.',
    'too-much-today': (facts) =>
      `You have uploaded too much today: the court takes ${facts['most'] ?? ''} MB a day, and this file was not taken. Upload it tomorrow; if a time limit ends before, bring it to the counter on a disc or stick, or post it. What was taken already stays.`,
    'not-kept': () =>
      'The court cannot keep files at the moment, so this one was not taken. Try again in a few minutes, or hand it in at the counter.',
    'upload-gone': () =>
      'This upload is not here: it may be finished, cancelled, or broken off more than a day ago. Upload the file again from the beginning.',
    'length-missing': () =>
      'An upload says at its beginning how large the file is (Upload-Length, in bytes). Begin this one again.',
    'elsewhere-in-it': () =>
      'This upload has gone on from somewhere else. Ask how far it is (HEAD) and go on from there, or upload the file again.',
    'not-by-protocol': (facts) =>
      `This upload did not go by the protocol and was not taken. On the web page, load the page again and upload once more, or bring the file to the counter; a program has to follow tus 1.0.0: ${facts['said'] ?? ''}.`,
    'disk-full': () =>
      'The court’s storage is full at the moment. Try later, or bring it to the counter.',
  },
};
