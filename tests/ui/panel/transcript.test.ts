import { expect, it } from 'vitest';
import { panelEn } from '../../../src/ui/strings/panel/en.ts';
import { writeTranscript } from '../../../src/ui/panel/transcript.ts';
import { makeVoice } from '../../../src/ui/voice.ts';

const line = {
  start: 0,
  end: 9,
  text: ' own <b>*KOL*</b> plans ',
  section: 'duties',
  heading: false,
  finding: null,
} as const;
const transcript = {
  title: 'PR #1',
  groups: [
    {
      heading: null,
      lines: [
        { line, plain: { zh: '找[[KOL]]。', en: 'Find [[KOLs|kol]].' }, matches: [], roles: [] },
      ],
    },
  ],
  duties: [],
};
const words = (meanings: 'zh' | 'en' | 'both') => ({
  voice: makeVoice('en', meanings),
  strings: panelEn,
});

it('writes nothing that Markdown would take for markup', () => {
  expect(writeTranscript(transcript, 'markdown', words('en'))).toBe(
    '# PR \\#1\n\n- own \\<b\\>\\*KOL\\*\\</b\\> plans\n  - **Find KOLs.**\n',
  );
});

it('writes plain text as it is, in both languages where the reader wants both', () => {
  expect(writeTranscript(transcript, 'text', words('both'))).toBe(
    'PR #1\n\nown <b>*KOL*</b> plans\n    → 找KOL。\n    → Find KOLs.\n',
  );
});
