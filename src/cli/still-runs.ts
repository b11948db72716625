/** Other processes on this computer. */
import { errorCode } from '../check/files/error-code.ts';

/** Whether a process runs that has a number. */
export function stillRuns(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // One that is somebody else's cannot be told anything, and runs all the same.
    return errorCode(error) === 'EPERM';
  }
}
