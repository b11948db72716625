/** Work that is done side by side as far as there are processors for it. */

export interface Task {
  name: string;
  /** It keeps every processor busy by itself: nothing else is done meanwhile. */
  alone: boolean;
  /** Tasks that end before this one begins, where they are to be done at all. */
  after: readonly string[];
  run: () => Promise<void>;
}

/**
 * Does tasks, each begun in its turn as soon as a processor is free for it.
 *
 * @param tasks in order; one that has to wait is overtaken only where it waits for another by name
 * @param processors how many are done at once
 * @throws what a task throws
 */
export async function doSideBySide(tasks: readonly Task[], processors: number): Promise<void> {
  const waiting = [...tasks];
  const running = new Map<Task, Promise<void>>();
  const isOpen = (name: string): boolean => [...waiting, ...running.keys()].some((task) => task.name === name);
  const hasRoom = ({ alone }: Task): boolean =>
    running.size === 0 || (!alone && running.size < processors && ![...running.keys()].some((task) => task.alone));
  while (waiting.length + running.size > 0) {
    const next = waiting.find(({ after }) => !after.some(isOpen));
    if (next && hasRoom(next)) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next,
        next.run().finally(() => running.delete(next)),
      );
    } else {
      await Promise.race(running.values());
    }
  }
}
