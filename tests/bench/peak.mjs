/** Loaded before each process that is measured: when it ends, notes the most memory that any of them held. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.env.PEAK_FILE;

process.on('exit', () => {
  if (!file) return;
  const soFar = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const own = process.resourceUsage().maxRSS * 1024;
  if (own > soFar) writeFileSync(file, String(own));
});
