import type { Language } from '../i18n/translator';

type Functions = typeof import('./index');
type FunctionId = keyof Functions['functionsById'];

/** Ids as functions.json has them; a test compares them with functionsById. */
export const functionIds = [
  'STRIPS_REMAINING', 'STRIP_CARD', 'FTE_LOAD', 'FTE_AVAILABLE', 'FTE_UTILISATION', 'ALLOCATE_STRIPS',
] as const satisfies readonly FunctionId[];

/** Makes the functions known to Excel when the shared runtime starts; their code is loaded at the first call, since the pane seldom needs it. */
export function registerFunctions(language: () => Language): void {
  let loading: Promise<Functions> | null = null;
  const load = (): Promise<Functions> => {
    loading ??= import(/* webpackChunkName: "functions" */ './index').catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const call = (id: FunctionId) => async (...parameters: unknown[]): Promise<unknown> => {
    const { functionsById, setFunctionLanguage } = await load();
    setFunctionLanguage(language());
    const run: (...values: never[]) => unknown = functionsById[id];
    return run(...(parameters as never[]));
  };
  CustomFunctions.associate(Object.fromEntries(functionIds.map((id) => [id, call(id)])));
}
