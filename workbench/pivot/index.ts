export { computePivot } from './computePivot';
export { pivotCaptions, type PivotCaptions } from './captions';
