export { computePivot } from './computePivot';
