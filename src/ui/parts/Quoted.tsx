import type { GuideSense } from '../../core/dictionary/guide.ts';
import { Say } from './Say.tsx';

interface QuotedProps {
  readonly example: NonNullable<GuideSense['example']>;
  readonly onLink?: ((link: string) => void) | undefined;
}

/** A posting's words and what they come to. */
export function Quoted({ example, onLink }: QuotedProps) {
  return (
    <>
      <q>
        <Say wording={example} />
      </q>
      <Say wording={example.means} onLink={onLink} />
    </>
  );
}
