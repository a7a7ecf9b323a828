import type { PanelStrings } from './zh-cn.ts';

export const panelEn: PanelStrings = {
  title: 'Line by line',
  untitled: 'This posting',
  all: 'All',
  filter: 'Show only the work of',
  plain: 'In plain words',
  jump: 'Show on page',
  lines: 'The posting',
  questions: 'Ask in the interview',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  copyFailed: 'Could not copy; please try again',
  read: (title, lines) => `Read: ${title}. Lines: ${lines}.`,
  filtered: (lines) => `Lines shown: ${lines}.`,
  nothingYet: 'Open a job posting and it is put into plain words here, line by line.',
  openTerm: 'The full story',
};
