import { useVoice } from '../voice.ts';

/** Shown for the moment in which the meaning is on its way. */
export function WaitingCard({ words }: { readonly words: string }) {
  const { strings } = useVoice();
  return (
    <article class="card" aria-busy="true">
      <div class="scroll">
        <header>
          <h2>{words}</h2>
        </header>
        <p class="hint">{strings.loading}</p>
      </div>
    </article>
  );
}
