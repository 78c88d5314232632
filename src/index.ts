export { LABELS } from './types.js';
