/** Values of which nobody knows yet what they are: from YAML, from JSON, or from what a device kept. */

/** Whether a value has fields: it is an object, and no list. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
