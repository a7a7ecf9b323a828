import type { ComponentChildren } from 'preact';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { GuideFrame } from '../../src/ui/guide/GuideFrame.tsx';
import { GuidePage } from '../../src/ui/guide/GuidePage.tsx';
import { Compare } from '../../src/ui/paste/Compare.tsx';
import { PasteForm } from '../../src/ui/paste/PasteForm.tsx';
import { PastedReading } from '../../src/ui/paste/PastedReading.tsx';
import { parsePlace } from '../../src/ui/place.ts';
import { useVoice } from '../../src/ui/voice.ts';
import { boardSample, boardSampleIn, guide, pasteSample, search } from './samples.ts';

const nothing = () => undefined;

/** A page of the guide in its frame; `content` in place of what the path leads to. */
export function framed(path: string, content?: (language: InterfaceLanguage) => ComponentChildren) {
  const place = parsePlace(path);
  return (language: InterfaceLanguage) => (
    <GuideFrame {...{ guide, place, search }} onGo={nothing} onOptions={nothing}>
      {content?.(language) ?? (
        <GuidePage
          {...{ guide, place, search }}
          lit={path === '' ? boardSampleIn(language).reading.roles : []}
          kind={null}
          onGo={nothing}
        />
      )}
    </GuideFrame>
  );
}

export const pasteForm = () => <Form />;

function Form() {
  const { strings } = useVoice();
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{strings.paste}</h2>
        <p class="quiet">{strings.pasteLead}</p>
      </header>
      <PasteForm text="" onText={nothing} onRead={nothing} onSample={nothing} />
    </article>
  );
}

/** A pasted posting, read. */
export function pasted(language: InterfaceLanguage) {
  return (
    <article class="sheet">
      <PastedReading
        {...{ guide, ...pasteSample(language) }}
        known={new Set()}
        isKept={false}
        onKeep={nothing}
        onKind={nothing}
        onKnow={nothing}
        onBothLanguages={nothing}
        onAgain={nothing}
        onGo={nothing}
      />
    </article>
  );
}

/** Kept postings side by side. */
export function compared(ids: readonly string[]) {
  return (
    <Compare
      guide={guide}
      saved={ids.map((id) => ({
        ...boardSample(id).posting,
        id,
        savedAt: Date.UTC(2027, 2, 8),
        kind: null,
      }))}
      read={(saved) => boardSample(saved.id).reading}
      onRemove={nothing}
      onPutBack={nothing}
      onGo={nothing}
    />
  );
}
