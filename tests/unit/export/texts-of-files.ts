/** The texts of files that are made of texts. */
import type { FileText } from '../../../src/export/file-text.ts';

export const textsOfFiles = (files: readonly FileText[]): string[] => files.map(({ text }) => text());
