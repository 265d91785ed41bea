/**
 * Text that grows, kept as UTF-8: the cells of a large sheet are a hundred megabytes of XML, which as pieces of text take several times
 * that and all the time there is to clear them away.
 */
export class ByteText {
  private bytes: Uint8Array;
  private length = 0;

  constructor(size = 1 << 16) {
    this.bytes = new Uint8Array(size);
  }

  add(text: string): this {
    // No sign takes more than three bytes for each of its units.
    const most = this.length + 3 * text.length;
    if (most > this.bytes.length) this.grow(most);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.length = at + new TextEncoder().encodeInto(text.slice(index), bytes.subarray(at)).written;
        return this;
      }
      bytes[at] = code;
      at += 1;
    }
    this.length = at;
    return this;
  }

  /** A whole number from 0, digit by digit. */
  whole(value: number): this {
    if (value > 9_999_999) return this.add(String(value));
    if (this.length + 7 > this.bytes.length) this.grow(this.length + 7);
    let digits = 1;
    for (let rest = value; rest >= 10; rest = (rest - (rest % 10)) / 10) digits += 1;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
      const digit = rest % 10;
      this.bytes[at] = 48 + digit;
      rest = (rest - digit) / 10;
    }
    this.length += digits;
    return this;
  }

  /** What was added; it is not copied, so that nothing may be added after. */
  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
