/** Whose statement something is, as data: as it is compared with others. */
import { z } from 'zod';
import type { Voice } from '../../model/voice.ts';

/** A voice. */
export const voiceShape = z
  .strictObject({
    kind: z
      .enum(['actors', 'unnamed', 'outlet', 'source'])
      .describe('What kind of record the ids are of; unnamed: people without a name, in the source of the id.'),
    ids: z.array(z.string()).describe('Ids of the speakers, of the outlet, or of the source.'),
    words: z.string().nullable().describe('For unnamed: who they are, as the source prints it.'),
  })
  .meta({ id: 'voice', description: 'Whose statement something is, as it is compared with others.' });

type VoiceData = z.infer<typeof voiceShape>;

/** A voice as data. */
export function voiceData(voice: Voice): VoiceData {
  switch (voice.kind) {
    case 'actors':
      return { kind: voice.kind, ids: [...voice.ids], words: null };
    case 'unnamed':
      return { kind: voice.kind, ids: [voice.source], words: voice.words };
    case 'outlet':
    case 'source':
      return { kind: voice.kind, ids: [voice.id], words: null };
  }
}
