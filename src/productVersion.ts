import product from '../package.json';

/** The version people see, from package.json. */
export const productVersion = product.version;
