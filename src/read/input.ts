/** A named source of bytes. */
export interface Input {
  /** The path as given or found, or `stdin`. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Path relative to the directory or glob base that it was found under; the file's own name otherwise. */
  readonly relative: string;
  /** Bytes on disk; null where nobody knows (pipes). */
  readonly size: number | null;
  /** When a file was last written, in milliseconds since 1970. */
  readonly modified?: number;
}
