import { useCallback, useEffect, useState } from 'react';
import type { MunicipalityCatalogue } from '../../../domain/municipalities';
import { loadCatalogue } from '../../shared/loadCatalogue';

type CatalogueState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly catalogue: MunicipalityCatalogue }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The municipalities and their populations that ship with the add-in; loaded when this screen first needs them. */
export function useCatalogue(): CatalogueState {
  const [state, setState] = useState<MunicipalityCatalogue | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState('loading');
    setAttempt((number) => number + 1);
  }, []);
  useEffect(() => {
    let wanted = true;
    const keep = (next: MunicipalityCatalogue | 'failed'): void => {
      if (wanted) setState(next);
    };
    loadCatalogue().then(keep, () => keep('failed'));
    return () => {
      wanted = false;
    };
  }, [attempt]);
  if (state === 'loading') return { kind: 'loading' };
  return state === 'failed' ? { kind: 'failed', retry } : { kind: 'ready', catalogue: state };
}
