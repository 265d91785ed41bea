import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../src/i18n/translator';
import { readRibbon, type RibbonGroup } from './ribbon';

/** The add-in's groups on the ribbon; null until the manifest is read, empty where there is none. */
export function useRibbon(language: Language): readonly RibbonGroup[] | null {
  const [manifest, setManifest] = useState<Document | 'missing' | null>(null);
  useEffect(() => {
    const read = async (): Promise<Document | 'missing'> => {
      const response = await fetch('/manifest.xml');
      return response.ok ? new DOMParser().parseFromString(await response.text(), 'application/xml') : 'missing';
    };
    read().then(setManifest, () => setManifest('missing'));
  }, []);
  return useMemo(() => (manifest === null ? null : manifest === 'missing' ? [] : readRibbon(manifest, language)), [manifest, language]);
}
