/**
 * What a service can do, in the words of Article 23 ¶1 (i)–(vi) and Article 17 ¶1 (i)–(v).
 * The list of the article is open: `other` stands for a generative or synthetic technique that it does not name.
 */
export const capabilities = [
  // art 23 ¶1 (i): text
  'intelligent-dialogue',
  'intelligent-writing',
  'text-generation',
  'text-style-conversion',
  'question-answering',
  // art 23 ¶1 (ii): voice
  'text-to-speech',
  'voice-conversion',
  'voice-imitation',
  'voice-attribute-editing',
  // art 23 ¶1 (iii): sound that is not voice
  'music-generation',
  'scene-sound-editing',
  // art 23 ¶1 (iv): biometric features in images and video
  'face-generation',
  'face-swap',
  'person-attribute-editing',
  'face-manipulation',
  'gesture-manipulation',
  // art 23 ¶1 (v): other features in images and video
  'image-generation',
  'image-editing',
  'image-enhancement',
  'image-restoration',
  'video-generation',
  // art 23 ¶1 (vi): digital persons and virtual scenes
  'digital-person',
  'three-dimensional-reconstruction',
  'digital-simulation',
  'immersive-scene',
  'other',
] as const;
