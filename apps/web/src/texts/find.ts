/* What a person reads who looks for words in the papers and exhibits of a case. */

const zh = {
  title: '在文书和材料里查找',
  lead: '在您能看的文书、证据和其他材料的正文里查找。要查几个词的，中间空一格，同一页都有的才列出来。',
  label: '要查的字',
  search: '查找',
  empty: '请先写要查的字',
  found: (asked: string, total: number, files: number) =>
    `有“${asked}”的共 ${String(total)} 页（查了 ${String(files)} 个文件）`,
  first: (shown: number) => `这里是前 ${String(shown)} 页。多写几个字，可以查得更准。`,
  none: (asked: string) => `没有找到“${asked}”`,
  noneLead:
    '请换一个词，或者少写几个字再查。扫描件和照片上的字由机器识别，可能认错：没有查到，不等于里面没有。',
  page: (n: number) => `第 ${String(n)} 页`,
  times: (n: number) => `共 ${String(n)} 处`,
  recognised: '机器识别的文字，可能有错，以原件为准',
  reading: (n: number) =>
    `还有 ${String(n)} 个文件正在读取文字。已经读到的都查过了；后面读到的，会自动补上。`,
  unread: (n: number) => `没有全部查到的文件（${String(n)} 个）`,
  waiting: (done: number, pages: number | null) =>
    pages === null
      ? '等着读取文字'
      : `正在读取文字：共 ${String(pages)} 页，读完 ${String(done)} 页`,
  state: {
    away: '文件暂时取不到，没有读取文字',
    'no-text': '没有文字，或者认不出文字',
    'too-large': '文件太大，没有读取文字',
    'not-readable': '文件打不开，没有读取文字',
    'kind-not-read': '这种文件查不了文字（录音、录像，以及 HEIC、TIFF 图片）',
  },
  cut: (done: number, pages: number) =>
    done < pages
      ? `文件太大：共 ${String(pages)} 页，只查了前 ${String(done)} 页`
      : '文件里字数太多，没有全部查到',
  partly: (unread: number, pages: number) =>
    `共 ${String(pages)} 页，其中 ${String(unread)} 页没有读出文字，或者没有读全`,
  pictures: '文字已经查过；文件里的图片没有读取文字',
};

export type FindTexts = typeof zh;

const en: FindTexts = {
  title: 'Find in the papers',
  lead: 'In the text of the papers, exhibits and other documents you may read. Put a blank between several words: pages that have all of them are listed.',
  label: 'Words to find',
  search: 'Find',
  empty: 'First write what to look for',
  found: (asked, total, files) =>
    `“${asked}” is on ${total === 1 ? '1 page' : `${String(total)} pages`} (${files === 1 ? '1 file' : `${String(files)} files`} looked through)`,
  first: (shown) => `These are the first ${String(shown)}. More words find fewer pages.`,
  none: (asked) => `“${asked}” was not found`,
  noneLead:
    'Try another word, or fewer characters. Writing in scans and photographs is recognised by a machine, which makes mistakes: what is not found may still be there.',
  page: (n) => `page ${String(n)}`,
  times: (n) => `${String(n)} places`,
  recognised: 'Recognised by a machine and possibly wrong; the original counts',
  reading: (n) =>
    `${n === 1 ? '1 file is' : `${String(n)} files are`} still being read. What has been read is looked through; the rest is added by itself.`,
  unread: (n) => `Files not looked through to the end (${String(n)})`,
  waiting: (done, pages) =>
    pages === null
      ? 'Waiting to be read'
      : `Being read: ${String(done)} of ${pages === 1 ? '1 page' : `${String(pages)} pages`}`,
  state: {
    away: 'Not to be had at present, so it was not read',
    'no-text': 'No writing, or none that can be recognised',
    'too-large': 'Too large to be read',
    'not-readable': 'Cannot be opened, so it was not read',
    'kind-not-read': 'This kind of file has no text to find (sound, film, HEIC and TIFF pictures)',
  },
  cut: (done, pages) =>
    done < pages
      ? `Too large: the first ${String(done)} of ${String(pages)} pages are looked through`
      : 'There is too much in it; not all of it is looked through',
  partly: (unread, pages) =>
    `${String(unread)} of ${pages === 1 ? '1 page' : `${String(pages)} pages`} could not be read, or not to the end`,
  pictures: 'Its text is looked through; the pictures in it are not read',
};

export const findTexts: Readonly<Record<'zh-CN' | 'en', FindTexts>> = { 'zh-CN': zh, en };
