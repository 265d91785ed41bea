import { transformSync } from '@swc/core';
import { createContext, runInContext } from 'node:vm';
import { createCalculator } from '../../workbench/calc';
import { createHost, newWorkbook } from '../../workbench/host';
import { loadOffice, useHost } from '../../workbench/office/loadOffice';
import { computePivot } from '../../workbench/pivot';
import type { Sample } from './readSample';

export interface Pressed {
  readonly sample: string;
  readonly button: string;
  /** Null where it ran; else what the program, or Excel's stand-in, said. */
  readonly fault: string | null;
}

/** A program that waits for a person, or for what never comes, is left after this. */
const patience = 5000;

/** Presses the buttons of a sample, one after the other, in an empty workbook. */
export async function runSample({ name, program, buttons }: Sample): Promise<readonly Pressed[]> {
  useHost(
    createHost(newWorkbook('Sheet1'), {
      language: 'en',
      // The whole API that the library knows: what the host lacks is to say so itself.
      requirementSets: { ExcelApi: '1.20', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4', Settings: '1.1', CustomXmlParts: '1.1' },
      calculator: createCalculator,
      pivotEngine: (book, sheet, pivot) => computePivot(book, sheet, pivot, 'en'),
    }),
  );
  const globals = await loadOffice();
  const faults: string[] = [];
  const said = (...values: readonly unknown[]): void => void faults.push(values.map(wordsOf).join(' '));
  // A program that does not wait for its own request has it fail where nobody listens.
  const stray = (error: unknown): void => said(error);
  process.on('unhandledRejection', stray);
  try {
    return await pressAll(
      { name, program, buttons },
      { ...globals, console: { log: () => undefined, warn: () => undefined, info: () => undefined, error: said } },
      faults,
    );
  } finally {
    process.off('unhandledRejection', stray);
  }
}

async function pressAll({ name, program, buttons }: Sample, globals: object, faults: string[]): Promise<readonly Pressed[]> {
  const page = pageOf();
  try {
    const { code } = transformSync(program, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
    const context = createContext({
      ...globals,
      document: page.document,
      $: page.jQuery,
      OfficeRuntime: {},
      exports: {},
      module: {},
      setTimeout,
      clearTimeout,
      Promise,
      Error,
      Array,
      JSON,
      Math,
      Date,
      fetch: async () => Promise.reject(new Error('The samples are run without the internet.')),
      btoa,
      atob,
    });
    runInContext(code, context);
  } catch (error) {
    return buttons.map((button) => ({ sample: name, button, fault: wordsOf(error) }));
  }
  const pressed: Pressed[] = [];
  for (const button of buttons) {
    faults.length = 0;
    const press = page.pressed(button);
    if (!press) {
      pressed.push({ sample: name, button, fault: 'the program does not listen to it' });
      continue;
    }
    try {
      await Promise.race([
        Promise.resolve(press()),
        new Promise((_, reject) => setTimeout(() => reject(new Error('no end')), patience).unref()),
      ]);
    } catch (error) {
      faults.push(wordsOf(error));
    }
    pressed.push({ sample: name, button, fault: faults[0] ?? null });
  }
  return pressed;
}

function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'message' in value) {
    const code = 'code' in value && typeof value.code === 'string' ? `${value.code}: ` : '';
    const info = 'debugInfo' in value ? (value.debugInfo as { readonly errorLocation?: string } | undefined)?.errorLocation : undefined;
    return `${code}${String(value.message)}${info ? ` (${info})` : ''}`;
  }
  return String(value);
}

/** As much of a page as the samples use: buttons to press, fields that hold what they are given. */
function pageOf() {
  const handlers = new Map<string, () => unknown>();
  const elements = new Map<string, object>();
  const element = (id: string): object => {
    let found = elements.get(id);
    if (!found) {
      found = new Proxy<Record<string, unknown>>(
        {
          id,
          value: '',
          checked: false,
          innerHTML: '',
          innerText: '',
          textContent: '',
          style: {},
          children: [],
          options: [],
          files: [],
          classList: { add: () => undefined, remove: () => undefined, toggle: () => undefined },
          addEventListener: (_name: string, handler: () => unknown) => void handlers.set(id, handler),
          appendChild: (child: unknown) => child,
          append: () => undefined,
          setAttribute: () => undefined,
          remove: () => undefined,
          focus: () => undefined,
        },
        {
          set: (target, name, value) => {
            if (name === 'onclick' && typeof value === 'function') handlers.set(id, value as () => unknown);
            target[String(name)] = value;
            return true;
          },
        },
      );
      elements.set(id, found);
    }
    return found;
  };
  const jQuery = (selector: string): object => {
    const id = selector.replace(/^#/, '');
    const chain: Record<string, unknown> = {};
    for (const name of ['empty', 'append', 'text', 'html', 'show', 'hide', 'prop', 'attr', 'css', 'addClass', 'removeClass'])
      chain[name] = () => chain;
    const on = (handler: () => unknown): object => {
      handlers.set(id, handler);
      return chain;
    };
    return Object.assign(chain, { on: (_name: string, handler: () => unknown) => on(handler), click: on, val: () => '' });
  };
  let made = 0;
  return {
    document: {
      getElementById: element,
      createElement: () => element(`made ${(made += 1)}`),
      createTextNode: () => element(`made ${(made += 1)}`),
      querySelector: (selector: string) => element(selector),
      querySelectorAll: () => [],
      body: element('body'),
      addEventListener: () => undefined,
    },
    jQuery,
    pressed: (id: string) => handlers.get(id) ?? null,
  };
}
