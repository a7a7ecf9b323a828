/** Every word of the side panel in Simplified Chinese; the other tables have the same keys. */
export const panelZhCN = {
  title: '逐行看',
  untitled: '这份招聘',
  all: '全部',
  filter: '只看哪个岗位的活儿',
  plain: '说人话',
  jump: '看原文',
  lines: '正文',
  questions: '面试时问一问',
  copyText: '复制成文字',
  copyMarkdown: '复制成 Markdown',
  copied: '已复制',
  copyFailed: '没能复制，再试一次',
  read: (title: string, lines: string) => `读好了：${title}，共 ${lines} 行。`,
  filtered: (lines: string) => `现在显示 ${lines} 行。`,
  nothingYet: '打开一份招聘，这里就会逐行说人话。',
  openTerm: '看完整解释',
};

export type PanelStrings = typeof panelZhCN;
