import { createRoot } from 'react-dom/client';
import { lazyActions } from './actions';
import { App } from './App';
import type { Features } from './feature';
import { excelLanguage, functionsSpeak, languageOf, watchCalls } from './firstScript';
import { createNavigation } from './navigation';
import { createPreferences, preferencesKey } from './preferences';
import { createStore } from './store';
import { isDarkColour, type Surroundings } from './theme/theme';

/** The composition root: the only file that knows Office, the screens and src/workbook at once. */
const features: Features = {
  overview: async () => (await import(/* webpackChunkName: "overview" */ './features/overview')).Overview,
  setup: async () => (await import(/* webpackChunkName: "setup" */ './features/setup')).Setup,
  assignments: async () => (await import(/* webpackChunkName: "assignments" */ './features/assignments')).Assignments,
  checks: async () => (await import(/* webpackChunkName: "checks" */ './features/checks')).Checks,
  allocation: async () => (await import(/* webpackChunkName: "allocation" */ './features/allocation')).Allocation,
  stripCards: async () => (await import(/* webpackChunkName: "strip-cards" */ './features/stripCards')).StripCards,
  team: async () => (await import(/* webpackChunkName: "team" */ './features/team')).Team,
  evaluation: async () => (await import(/* webpackChunkName: "evaluation" */ './features/evaluation')).Evaluation,
  settings: async () => (await import(/* webpackChunkName: "settings" */ './features/settings')).Settings,
};

const loadSelfTest = async () => import(/* webpackChunkName: "self-test" */ '../workbook/selfTest');
/** Kept while a self-test runs: who finds it at the start had one that was broken off. */
const testing = 'strippenkaart-self-test';
let platformName = '';
/** Self-tests that were begun and have not ended: one that was stopped may be on its way out. */
let tests = 0;

/** Excel's side of each action; loaded when first used. */
const actions = lazyActions(
  async () => import(/* webpackChunkName: "read" */ '../workbook/reading'),
  async () => import(/* webpackChunkName: "workbook" */ '../workbook'),
  {
    readGrids: async (bytes) => (await import(/* webpackChunkName: "xlsx" */ '../xlsx/readGrids')).readGrids(bytes),
    runSelfTest: async (options) => {
      const { runSelfTest } = await loadSelfTest();
      storage()?.setItem(testing, 'yes');
      tests += 1;
      const outcome = await runSelfTest({ ...options, platform: platformName, watchCalls });
      tests -= 1;
      // Otherwise its sheet may still be there, or that of the next one is.
      if (tests === 0 && (outcome.ok || outcome.problem.code === 'cancelled')) storage()?.removeItem(testing);
      return outcome;
    },
  },
);

/** The sheet of a self-test that was broken off goes at the next start of the pane. */
async function clearSelfTest(): Promise<void> {
  if (storage()?.getItem(testing) === null || storage() === null) return;
  const { removeLeftovers } = await loadSelfTest();
  if ((await removeLeftovers()).ok) storage()?.removeItem(testing);
}

const forced = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');

function lookAround(): Surroundings {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const officeDark = theme ? (theme.isDarkTheme ?? isDarkColour(theme.bodyBackgroundColor)) : null;
  return { officeDark, prefersDark: dark.matches, forcedColors: forced.matches };
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** '' where it was never saved: Excel then says nothing, or a name that the next new workbook has as well ("Map1"). */
function workbookAddress(): string {
  const address: string | null | undefined = Office.context.document.url;
  return address?.match(/[\\/]/) ? address : '';
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane') ?? document.body);
  // Its code is not fetched where Excel is there.
  const showOutside = async (reason: 'outside' | 'unreachable'): Promise<void> => {
    const { OutsideExcel } = await import(/* webpackChunkName: "outside" */ './OutsideExcel');
    root.render(<OutsideExcel reason={reason} language={languageOf(navigator.language)} />);
  };
  if (typeof Office === 'undefined') {
    await showOutside('unreachable');
    return;
  }
  const { host, platform } = await Office.onReady();
  platformName = String(platform);
  if (host !== Office.HostType.Excel) {
    await showOutside('outside');
    return;
  }
  // On the web Office separates the storage of an add-in by the site it is shown in.
  const key = (Office.context.partitionKey ?? '') + preferencesKey;
  const preferences = createPreferences(storage(), key, workbookAddress());
  functionsSpeak(() => preferences.get().language);
  window.addEventListener('storage', (event) => {
    if (event.key === key) preferences.reload();
  });
  const navigation = createNavigation(preferences.get().screen);
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    navigation.go('checks', 'run');
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
  const surroundings = createStore(lookAround());
  for (const media of [forced, dark]) media.addEventListener('change', () => surroundings.set(lookAround()));
  root.render(
    <App
      actions={actions}
      features={features}
      navigation={navigation}
      preferences={preferences}
      excelLanguage={excelLanguage()}
      // On a Mac a link that downloads does nothing and says nothing (OfficeDev/office-js, issues 2700, 3385 and 4681).
      canDownload={platform === Office.PlatformType.PC || platform === Office.PlatformType.OfficeOnline}
      surroundings={surroundings}
    />,
  );
  await clearSelfTest();
}

void start();
