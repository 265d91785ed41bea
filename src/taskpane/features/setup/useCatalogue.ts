import { useCallback, useEffect, useState } from 'react';
import { loadMunicipalities, type MunicipalityCatalogue } from '../../../domain/municipalities';

export type CatalogueState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly catalogue: MunicipalityCatalogue }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The municipalities and their populations, from the file that ships beside the pane; fetched when a screen first needs them. */
export function useCatalogue(): CatalogueState {
  const [state, setState] = useState<MunicipalityCatalogue | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => { setState('loading'); setAttempt((number) => number + 1); }, []);
  useEffect(() => {
    let wanted = true;
    const keep = (next: MunicipalityCatalogue | 'failed'): void => { if (wanted) setState(next); };
    readCatalogue().then(keep, () => keep('failed'));
    return () => { wanted = false; };
  }, [attempt]);
  if (state === 'loading') return { kind: 'loading' };
  return state === 'failed' ? { kind: 'failed', retry } : { kind: 'ready', catalogue: state };
}

async function readCatalogue(): Promise<MunicipalityCatalogue | 'failed'> {
  const response = await fetch('data/gemeenten.csv');
  if (!response.ok) return 'failed';
  const catalogue = loadMunicipalities(await response.text());
  return catalogue.municipalities.length > 0 ? catalogue : 'failed';
}
