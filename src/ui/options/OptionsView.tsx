import type { Guide } from '../../core/dictionary/guide.ts';
import { DataSection, type DataSectionProps } from './DataSection.tsx';
import { ErrorsSection, type ErrorsSectionProps } from './ErrorsSection.tsx';
import { KeysSection, type KeysSectionProps } from './KeysSection.tsx';
import { KnownSection, type KnownSectionProps } from './KnownSection.tsx';
import { LanguageSection, type SettingProps } from './LanguageSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { OwnSection, type OwnSectionProps } from './OwnSection.tsx';
import { PacksSection, type PacksSectionProps } from './PacksSection.tsx';
import { StoreNotice } from '../parts/StoreNotice.tsx';
import { SitesSection, type SitesSectionProps } from './SitesSection.tsx';

/** Something that was just done, and how to undo it. */
export interface Done {
  readonly message: string;
  readonly undo: (() => void) | null;
}

export interface OptionsViewProps extends SettingProps {
  readonly appName: string;
  readonly themes: Guide['themes'];
  readonly keys: KeysSectionProps;
  readonly sites: SitesSectionProps;
  readonly known: KnownSectionProps;
  readonly own: OwnSectionProps;
  readonly packs: PacksSectionProps;
  readonly data: DataSectionProps;
  readonly errors: ErrorsSectionProps;
  /** Why the last change was not kept; null when all is well. */
  readonly problem: 'full' | 'newer' | 'failed' | null;
  readonly done: Done | null;
  readonly onDismiss: () => void;
  readonly onOpenGuide: () => void;
  readonly onOpenWelcome: () => void;
}

/** All there is to set, in one page. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, themes, onChange } = props;
  const strings = useOptionsStrings();
  return (
    <div class="options">
      <Side {...props} />
      <main>
        <p class="intro">{strings.intro}</p>
        <LanguageSection settings={settings} onChange={onChange} />
        <MarksSection settings={settings} themes={themes} onChange={onChange} />
        <LookSection settings={settings} onChange={onChange} />
        <KeysSection {...props.keys} />
        <SitesSection {...props.sites} />
        <KnownSection {...props.known} />
        <OwnSection {...props.own} />
        <PacksSection {...props.packs} />
        <DataSection {...props.data} />
        <ErrorsSection {...props.errors} />
      </main>
      <Toast done={props.done} onDismiss={props.onDismiss} />
      <StoreNotice problem={props.problem} onClose={props.onDismiss} />
    </div>
  );
}

function Side({ appName, onOpenGuide, onOpenWelcome }: OptionsViewProps) {
  const strings = useOptionsStrings();
  return (
    <header class="side">
      <h1>
        {strings.title}
        <small>{appName}</small>
      </h1>
      <nav aria-label={strings.title}>
        {Object.entries(strings.sections).map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <div class="more">
        <button type="button" class="link" onClick={onOpenGuide}>
          {strings.openGuide}
        </button>
        <button type="button" class="link" onClick={onOpenWelcome}>
          {strings.openWelcome}
        </button>
      </div>
    </header>
  );
}

/** Stays until the next deed or until it is closed: nobody has to be quick. */
function Toast({ done, onDismiss }: Pick<OptionsViewProps, 'done' | 'onDismiss'>) {
  const strings = useOptionsStrings();
  return (
    <div class="toast-place" role="status">
      {done && (
        <div class="toast">
          <span>{done.message}</span>
          {done.undo && (
            <button type="button" onClick={done.undo}>
              {strings.undo}
            </button>
          )}
          <button type="button" aria-label={strings.close} onClick={onDismiss}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
