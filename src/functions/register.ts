import type { Language } from '../i18n/translator';

type Functions = typeof import('./index');
type FunctionId = keyof Functions['functionsById'];

/** Ids as functions.json has them; a test compares them with functionsById. */
export const functionIds = [
  'STRIPS_REMAINING',
  'STRIP_CARD',
  'FTE_LOAD',
  'FTE_AVAILABLE',
  'FTE_UTILISATION',
  'ALLOCATE_STRIPS',
] as const satisfies readonly FunctionId[];

/** Told of each call as Excel sends it, before anything is made of its parameters. */
type CallListener = (call: { readonly id: FunctionId; readonly parameters: readonly unknown[] }) => void;
const listeners = new Set<CallListener>();

/** Listens to the calls of our functions, for the self-test; gives the way to stop. */
export function watchCalls(listener: CallListener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Makes the functions known to Excel when the shared runtime starts. Their code comes beside the pane's, not before it:
 * a call in that first moment waits for it, every later one answers at once.
 */
export function registerFunctions(language: () => Language): void {
  let loaded: Functions | null = null;
  let loading: Promise<Functions> | null = null;
  const load = (): Promise<Functions> => {
    loading ??= import(/* webpackChunkName: "calculate" */ './index').then(
      (functions) => (loaded = functions),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const answer = ({ functionsById, setFunctionLanguage }: Functions, id: FunctionId, parameters: readonly unknown[]): unknown => {
    setFunctionLanguage(language());
    const run: (...values: never[]) => unknown = functionsById[id];
    return run(...(parameters.filter((parameter) => !isInvocation(parameter)) as never[]));
  };
  const call =
    (id: FunctionId) =>
    (...parameters: unknown[]): unknown => {
      for (const listener of listeners) listener({ id, parameters: parameters.filter((parameter) => !isInvocation(parameter)) });
      return loaded ? answer(loaded, id, parameters) : load().then((functions) => answer(functions, id, parameters));
    };
  CustomFunctions.associate(Object.fromEntries(functionIds.map((id) => [id, call(id)])));
  // Tried again at the first call when it does not come now.
  void load().catch(() => undefined);
}

/**
 * The runtime puts an object about the call behind the arguments it was sent; where trailing ones were left out it
 * stands in the place of the first of those. Source: InvocationContext in Microsoft's custom-functions-runtime.js.
 */
const isInvocation = (parameter: unknown): boolean => typeof parameter === 'object' && parameter !== null && 'setResult' in parameter;
