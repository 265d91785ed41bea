import { functionsById } from '../../src/functions';
import { functionIds } from '../../src/functions/register';

describe('registering the functions', () => {
  it('names every function there is', () => {
    expect([...functionIds].sort()).toEqual(Object.keys(functionsById).sort());
  });
});
