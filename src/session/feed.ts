/**
 * A set of named parts of which several clients hold copies. A part is anything that JSON can say; it is
 * written out once, when it has changed, however many clients it goes to.
 */
export class Feed {
  #version = 0;
  #basis: readonly unknown[] = [];
  readonly #parts = new Map<string, { value: unknown; json: string; version: number }>();
  readonly #gone = new Map<string, number>();
  /** Changes since earlier versions as they were sent last, until something changes again. */
  #changes = new Map<number, string | null>();

  get version(): number {
    return this.#version;
  }

  /**
   * Whether the feed was last filled from just these objects, so that nothing in it can have changed.
   * From now on it counts as filled from them.
   */
  isFrom(basis: readonly unknown[]): boolean {
    const before = this.#basis;
    this.#basis = basis;
    return (
      before.length === basis.length && before.every((value, at) => Object.is(value, basis[at]))
    );
  }

  /** Set a part. A value that says the same as before is no change; undefined takes the part away. */
  set(key: string, value: unknown): void {
    const known = this.#parts.get(key);
    if (known && known.value === value) return;
    if (value === undefined) {
      if (!known) return;
      this.#parts.delete(key);
      this.#gone.set(key, this.#next());
      return;
    }
    const json = JSON.stringify(value);
    if (known && known.json === json) {
      known.value = value;
      return;
    }
    this.#gone.delete(key);
    this.#parts.set(key, { value, json, version: this.#next() });
  }

  has(key: string): boolean {
    return this.#parts.has(key);
  }

  keys(): Iterable<string> {
    return this.#parts.keys();
  }

  #next(): number {
    this.#changes = new Map();
    return ++this.#version;
  }

  /**
   * What changed after a version, as the JSON that a client is sent; null for nothing.
   * @param since the version that the client has; −1 for none, which is sent the whole.
   */
  changes(since: number): string | null {
    const known = this.#changes.get(since);
    if (known !== undefined) return known;
    const whole = since < 0;
    const parts: string[] = [];
    for (const [key, { json, version }] of this.#parts) {
      if (version > since) parts.push(`${JSON.stringify(key)}:${json}`);
    }
    const gone = whole ? [] : [...this.#gone].flatMap(([key, at]) => (at > since ? [key] : []));
    const text =
      !whole && parts.length === 0 && gone.length === 0
        ? null
        : `{${whole ? '"whole":true,' : ''}"parts":{${parts.join(',')}}${
            gone.length > 0 ? `,"gone":${JSON.stringify(gone)}` : ''
          }}`;
    this.#changes.set(since, text);
    return text;
  }
}
