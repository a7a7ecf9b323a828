import type { Duty } from '../../core/dictionary/guide.ts';
import { plainText } from '../../core/dictionary/links.ts';
import type { Wording } from '../../core/names.ts';
import type { PanelStrings } from '../strings/panel/zh-cn.ts';
import { label, type Voice } from '../voice.ts';
import type { LineGroup } from './plain-lines.ts';

/** What is copied. */
export interface Transcript {
  readonly title: string;
  readonly groups: readonly LineGroup[];
  readonly duties: readonly Duty[];
}

export type TranscriptFormat = 'text' | 'markdown';

interface Marks {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly line: (text: string) => string;
  readonly plain: (text: string) => string;
}

const escaped = (text: string) => text.replaceAll(/([\\`*_{}[\]<>#|])/g, '\\$1');

const FORMATS: Record<TranscriptFormat, Marks> = {
  text: {
    title: (text) => `${text}\n`,
    heading: (text) => `\n${text}`,
    line: (text) => text,
    plain: (text) => `    → ${text}`,
  },
  markdown: {
    title: (text) => `# ${escaped(text)}\n`,
    heading: (text) => `\n## ${escaped(text)}\n`,
    line: (text) => `- ${escaped(text)}`,
    plain: (text) => `  - **${escaped(text)}**`,
  },
};

/** The posting with its plain wording and the questions for the interview, as text to keep. */
export function writeTranscript(
  { title, groups, duties }: Transcript,
  format: TranscriptFormat,
  { voice, strings }: { readonly voice: Voice; readonly strings: PanelStrings },
): string {
  const marks = FORMATS[format];
  const body = groups.flatMap(({ heading, lines }) => [
    ...(heading ? [marks.heading(heading.text.trim())] : []),
    ...lines.flatMap(({ line, plain }) => [
      marks.line(line.text.trim()),
      ...(plain ? said(voice, plain).map(marks.plain) : []),
    ]),
  ]);
  const questions = duties.flatMap((duty) => [
    marks.line(label(voice, duty.name)),
    ...duty.questions.flatMap((question) => said(voice, question).map(marks.plain)),
  ]);
  const asking = questions.length > 0 ? [marks.heading(strings.questions), ...questions] : [];
  return `${[marks.title(title), ...body, ...asking].join('\n')}\n`;
}

function said({ meanings, chinese }: Voice, { zh, en }: Wording): string[] {
  const both = { zh: chinese(plainText(zh)), en: plainText(en) };
  return meanings === 'both' ? [both.zh, both.en] : [both[meanings === 'en' ? 'en' : 'zh']];
}
