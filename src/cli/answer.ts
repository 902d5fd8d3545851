/** What a command prints, and its exit code. */
export interface Answer {
  readonly text: string;
  readonly exitCode: 0 | 2;
}
