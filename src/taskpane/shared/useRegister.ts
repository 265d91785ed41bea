import { useEffect, useState } from 'react';
import type { Municipality } from '../../domain/municipalities';
import { loadCatalogue } from './loadCatalogue';

const none: readonly Municipality[] = [];

/** The municipalities that ship with the add-in, to check names and codes by; none while they come, or where they cannot. */
export function useRegister(): readonly Municipality[] {
  const [register, setRegister] = useState(none);
  useEffect(() => {
    let wanted = true;
    loadCatalogue().then(
      ({ municipalities }) => {
        if (wanted) setRegister(municipalities);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return register;
}
