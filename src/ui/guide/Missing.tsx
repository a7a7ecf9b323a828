import { useVoice } from '../voice.ts';

/** Said for a link to an entry that is not (or no longer) in the dictionary. */
export function Missing({ what }: { readonly what: string }) {
  const { strings } = useVoice();
  return <p class="sheet quiet">{strings.noResult(what)}</p>;
}
