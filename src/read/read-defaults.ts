/** How inputs are read unless a caller says otherwise, the same for the command line and the library. */
export const READ_DEFAULTS = {
  format: 'auto',
  /** As after `--split`. */
  split: 'file',
  textKey: 'text',
  htmlKey: 'html',
  idKey: 'id',
  urlKey: 'url',
  maxDocBytes: 64 * 2 ** 20,
} as const;
