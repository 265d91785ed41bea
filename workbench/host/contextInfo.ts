import { documentSetting } from './book/documentSetting';
import type { Workbook } from '../../src/xlsx/model/workbook';

/** Versions of the requirement sets the host says it has. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021 and what the shared runtime asks for. */
const standardSets: RequirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.1',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  Settings: '1.1',
};

/** The object behind window.external.GetContext(), as Excel on Windows offers it to the library. */
export interface ExternalContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetHostFullVersion(): string;
  GetSupportedMatrix(): string;
  GetOfficeThemeInfo(): string;
  GetSettings(): { Read(keys: string[], values: string[]): void; Write(keys: readonly string[], values: readonly string[]): void };
}

export interface ContextInfo {
  readonly hostInfo: string;
  readonly context: ExternalContext;
}

/** OSF.HostInfoFlags in office.debug.js: a shared runtime (1) that holds custom functions (2) of an add-in anyone may see (16). */
const hostFlags = 1 + 2 + 16;

export function contextInfo(workbook: Workbook, language: 'nl' | 'en', sets: RequirementSets = standardSets): ContextInfo {
  const locale = language === 'nl' ? 'nl-NL' : 'en-US';
  return {
    hostInfo: `_host_Info=Excel$Win32$16.01$${locale}$$$$${hostFlags}`,
    context: {
      GetAppType: () => 1,
      GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => 'https://localhost/Strippenkaart.xlsx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetHostFullVersion: () => '16.0.17328.20000',
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetOfficeThemeInfo: () => '{}',
      // Office.context.document.settings: the library hands over texts; they are kept apart from workbook.settings.
      GetSettings: () => ({
        Read: (keys, values) => {
          for (const [key, value] of workbook.settings) {
            if (!key.startsWith(documentSetting)) continue;
            keys.push(key.slice(documentSetting.length));
            values.push(String(value));
          }
        },
        Write: (keys, values) => {
          for (const key of [...workbook.settings.keys()]) if (key.startsWith(documentSetting)) workbook.settings.delete(key);
          keys.forEach((key, index) => workbook.settings.set(documentSetting + key, values[index] ?? ''));
        },
      }),
    },
  };
}
