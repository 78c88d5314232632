/** The two shapes of what chaff says on stderr: words for people, and one JSON object a line for machines. */

export const LOG_FORMATS = ['text', 'json'] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Lines that have fields of their own. */
export const LOG_EVENTS = ['fault', 'doubt', 'input', 'progress', 'end'] as const;

/** What machines get besides the words. */
export type LogFields = Readonly<Record<string, unknown>> & {
  readonly event?: (typeof LOG_EVENTS)[number];
};

export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields?: LogFields | undefined;
}

/** The entry with its line break; `time` is when it was said. */
export function toLogLine(format: LogFormat, { level, message, fields }: LogEntry, time: Date): string {
  if (format === 'text') return `chaff: ${message}\n`;
  return `${JSON.stringify({ time: time.toISOString(), level, message, ...fields })}\n`;
}

/**
 * Names of inputs may hold anything: none of it may steer a terminal or look like a line of its own. JSON has its own way
 * to write that.
 */
export function inOneLine(message: string, format: LogFormat): string {
  if (format === 'json') return message;
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (control) =>
    control === '\n' ? '\\n' : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What `--log-format` says in arguments that may be wrong elsewhere, so that even that is said in the right shape. */
export function findLogFormat(argv: readonly string[]): LogFormat {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  let found: string | undefined;
  for (const [index, flag] of flags.entries()) {
    if (flag === '--log-format') found = flags[index + 1];
    else if (flag.startsWith('--log-format=')) found = flag.slice('--log-format='.length);
  }
  return found === 'json' ? 'json' : 'text';
}
