const obvious = /change.?me|password|secret|example|default|your[-_ ]|plaza|qwerty|letmein|0123456789|123456789|abcdefgh/i;

/** Long enough, made of enough different characters, not one piece repeated, and none of the words people leave in. */
export function isSafeSecret(text: string): boolean {
  return text.length >= 32 && new Set(text).size >= 8 && !obvious.test(text) && !repeats(text);
}

function repeats(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}
