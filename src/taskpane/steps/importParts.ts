/** What an import needs, loaded in one go. */
export { headingsToMap } from '../../tables/headingsToMap';
export { prepareImport, readFile } from '../actions/importData';
export { readSample } from '../actions/sample';
export { PendingImport } from './PendingImport';
