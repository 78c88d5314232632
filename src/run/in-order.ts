/** Work that ends in any order, taken in the order in which it began. */

/** `width` may change while the work is going on. */
export interface Window {
  readonly width: number;
}

/**
 * Starts the tasks as they come, no more than `width` at a time, and yields each with what it gave, in order. What is
 * done does not wait for a task that is long in coming. Stops early when the iteration is ended.
 */
export async function* runInOrder<Task, Result>(
  tasks: AsyncIterator<Task>,
  start: (task: Task) => Promise<Result>,
  window: Window,
): AsyncGenerator<{ readonly task: Task; readonly result: Result }, void, undefined> {
  const started: { readonly task: Task; readonly result: Promise<Result> }[] = [];
  let coming: Promise<IteratorResult<Task>> | null = null;
  let isOver = false;
  try {
    for (;;) {
      if (coming === null && !isOver && started.length < window.width) coming = tasks.next();
      const [first] = started;
      if (first === undefined && coming === null) return;
      const next = await Promise.race([
        ...(first === undefined ? [] : [first.result.then(() => null)]),
        ...(coming === null ? [] : [coming]),
      ]);
      if (next === null) {
        started.shift();
        yield { task: first.task, result: await first.result };
        continue;
      }
      coming = null;
      if (next.done) {
        isOver = true;
        continue;
      }
      const result = start(next.value);
      // Whoever comes to it reports it.
      result.catch(() => {});
      started.push({ task: next.value, result });
    }
  } finally {
    coming?.catch(() => {});
    await tasks.return?.();
  }
}
