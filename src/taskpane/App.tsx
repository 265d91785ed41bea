import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { paneTexts } from '../i18n/areas/pane';
import { createTranslator, type Language } from '../i18n/translator';
import type { Actions } from './actions';
import type { Features } from './feature';
import { GoProvider, type Navigation } from './navigation';
import { PreferencesProvider, usePreferences, type PreferenceStore } from './preferences';
import { ScreenMenu } from './ScreenMenu';
import { FeatureFrame } from './shared/FeatureFrame';
import { NoticeProvider, Notices, type Notice } from './shared/notices';
import { createWorkbookSource, WorkbookProvider } from './shared/useWorkbook';
import { createStore, type Store } from './store';
import { TranslatorProvider } from './texts';
import { chooseTheme, type Surroundings } from './theme/theme';

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: 'transparent' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The ground of what is placed on its own (captions for screen readers): else those lengthen the page, and the menu scrolls away.
  main: { position: 'relative', flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', minHeight: 0 },
});
/** The tokens stand in theme.css; the provider adds direction, focus outlines and the ground for portals. */
const tokensInStylesheet = {};

interface AppProps {
  readonly actions: Actions;
  readonly features: Features;
  readonly navigation: Navigation;
  readonly preferences: PreferenceStore;
  /** Excel's display language, for whoever chose none. */
  readonly excelLanguage: Language;
  readonly canDownload: boolean;
  readonly surroundings: Pick<Store<Surroundings>, 'get' | 'subscribe'>;
}

export function App(props: AppProps) {
  return (
    <PreferencesProvider value={props.preferences}>
      <Pane {...props} />
    </PreferencesProvider>
  );
}

function Pane({ actions, features, navigation, excelLanguage, canDownload, surroundings }: AppProps) {
  const styles = useStyles();
  const [{ language: chosen, appearance }, change] = usePreferences();
  const language = chosen ?? excelLanguage;
  const translator = useMemo(() => createTranslator(language), [language]);
  const theme = chooseTheme(appearance, useSyncExternalStore(surroundings.subscribe, surroundings.get));
  const place = useSyncExternalStore(navigation.subscribe, navigation.get);
  const [workbook] = useState(() => createWorkbookSource(actions));
  const [notices] = useState(() => createStore<Notice | null>(null));

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translator.of(paneTexts)('name');
  }, [language, translator]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => change({ screen: place.screen }), [change, place.screen]);

  return (
    <TranslatorProvider value={translator}>
      <GoProvider value={navigation.go}>
        <WorkbookProvider value={workbook}>
          <NoticeProvider value={notices}>
            <FluentProvider theme={tokensInStylesheet} className={styles.provider}>
              <div className={styles.pane}>
                <ScreenMenu screen={place.screen} onGo={navigation.go} />
                <main className={styles.main}>
                  <FeatureFrame place={place} features={features} actions={actions} canDownload={canDownload} />
                </main>
                <Notices />
              </div>
            </FluentProvider>
          </NoticeProvider>
        </WorkbookProvider>
      </GoProvider>
    </TranslatorProvider>
  );
}
