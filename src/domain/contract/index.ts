export * from './cell';
export * from './cleanText';
export * from './columnPlaces';
export * from './enumerations';
export * from './newSheets';
export * from './place';
export * from './tables';
export * from './partFor';
