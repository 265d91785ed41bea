import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { createTranslator, type Language } from '../../src/i18n/translator';
import { ActionPreview } from '../../src/taskpane/shared/ActionPreview';
import { EmptyState } from '../../src/taskpane/shared/EmptyState';
import { ErrorMessage } from '../../src/taskpane/shared/ErrorMessage';
import { Progress } from '../../src/taskpane/shared/Progress';
import { ScreenMenu } from '../../src/taskpane/ScreenMenu';
import { TranslatorProvider } from '../../src/taskpane/texts';

const ignore = (): void => undefined;
function shown(content: ReactNode, language: Language = 'nl'): string {
  return renderToStaticMarkup(<TranslatorProvider value={createTranslator(language)}>{content}</TranslatorProvider>);
}

describe('the parts that screens share', () => {
  it('an empty state offers its next step, where there is one', () => {
    expect(shown(<EmptyState title="Leeg" text="Niets" action={{ label: 'Maken', onClick: ignore }} />)).toMatch(
      /<h2[^>]*>Leeg<\/h2>.*<button[^>]*>Maken<\/button>/,
    );
    expect(shown(<EmptyState title="Leeg" text="Niets" />)).not.toContain('<button');
  });

  it('a preview names every change and a way out, in the language of the pane', () => {
    const preview = (
      <ActionPreview
        title="Vastleggen"
        changes={['12 rijen erbij', '1 rij vervangen']}
        confirm="Schrijven"
        onConfirm={ignore}
        onCancel={ignore}
      />
    );
    expect(shown(preview)).toMatch(/Dit gaat veranderen.*<li>12 rijen erbij<\/li><li>1 rij vervangen<\/li>.*Schrijven.*Niet doen/);
    expect(shown(preview, 'en')).toMatch(/This will change.*Do not do it/);
  });

  it('a preview that is being written cannot be confirmed twice', () => {
    const markup = shown(<ActionPreview title="Vastleggen" confirm="Schrijven" onConfirm={ignore} onCancel={ignore} busy />);
    expect(markup.match(/aria-disabled="true"/g)).toHaveLength(2);
  });

  it('a problem is said at once, with what was written before it', () => {
    const problem = { code: 'busy', parameters: {}, written: ['Toekenning'] } as const;
    expect(shown(<ErrorMessage problem={problem} onRetry={ignore} />)).toMatch(/role="alert".*bezig.*Toekenning.*Opnieuw proberen/);
  });

  it('a rarer problem, whose words are still to come, is not said in other words meanwhile', () => {
    const problem = { code: 'filtered', parameters: {}, written: [] } as const;
    expect(shown(<ErrorMessage problem={problem} />)).toMatch(/role="alert"/);
    expect(shown(<ErrorMessage problem={problem} />)).not.toContain('Excel weigerde dit');
  });

  it('progress waits half a second before it shows, then says how far it is', () => {
    expect(shown(<Progress text="Lezen" />)).toBe('');
    const markup = shown(<Progress text="Lezen" delay={0} part={{ done: 1500, all: 6000 }} onStop={ignore} />);
    expect(markup).toContain('aria-valuenow="1500"');
    expect(markup).toContain('width:25%');
    expect(markup).toMatch(/Lezen 1\.500 van 6\.000.*Stoppen/);
  });

  it('the list of screens marks the one that is open', () => {
    const markup = shown(<ScreenMenu screen="team" onGo={ignore} />);
    expect(markup).toContain('aria-label="Ander scherm kiezen. Nu: Team"');
    expect(markup).toMatch(/aria-current="page"[^>]*><svg.*?<\/svg><span[^>]*>Team<\/span>/);
    expect(markup.match(/aria-current/g)).toHaveLength(1);
  });
});
