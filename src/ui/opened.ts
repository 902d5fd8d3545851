/** The recording last opened from a file or the list of games, for the replay screen. */
let opened: { readonly name: string; readonly text: string } | null = null;

export function openRecording(name: string, text: string): void {
  opened = { name, text };
}

export function openedRecording(): { readonly name: string; readonly text: string } | null {
  return opened;
}
