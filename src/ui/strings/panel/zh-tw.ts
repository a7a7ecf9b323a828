import type { PanelStrings } from './zh-cn.ts';

export const panelZhTW: PanelStrings = {
  title: '逐行看',
  untitled: '這份職缺',
  all: '全部',
  filter: '只看哪個職位的工作',
  plain: '說人話',
  jump: '看原文',
  lines: '正文',
  questions: '面試時問一問',
  copyText: '複製成文字',
  copyMarkdown: '複製成 Markdown',
  copied: '已複製',
  copyFailed: '沒能複製，再試一次',
  read: (title, lines) => `讀好了：${title}，共 ${lines} 行。`,
  filtered: (lines) => `現在顯示 ${lines} 行。`,
  nothingYet: '打開一份職缺，這裡就會逐行說人話。',
  openTerm: '看完整解釋',
};
