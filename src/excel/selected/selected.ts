export { followSelection } from './followSelection';
export { readReferences } from './readReferences';
export { selectedCell } from './selectedCell';
