interface RootTerm {
  readonly population: bigint;
  readonly factor: bigint;
}

/**
 * Whether Σ factor × √population is exactly zero. With √(a²r) = a√r the sum falls apart by
 * square-free r, and roots of different square-free numbers are linearly independent over the
 * rationals (Besicovitch 1940), so it is zero only when each part is.
 */
export function isZeroSumOfRoots(terms: readonly RootTerm[]): boolean {
  const parts = new Map<number, bigint>();
  for (const { population, factor } of terms) {
    const { outside, inside } = simplifyRoot(Number(population));
    parts.set(inside, (parts.get(inside) ?? 0n) + factor * BigInt(outside));
  }
  return [...parts.values()].every((sum) => sum === 0n);
}

/** √value as outside × √inside, with inside free of squares: √72 is 6√2. Populations are at most 10^12, so the loop is short. */
export function simplifyRoot(value: number): { readonly outside: number; readonly inside: number } {
  let rest = value;
  let outside = 1;
  let inside = 1;
  for (let factor = 2; factor * factor * factor <= rest; factor++) {
    let times = 0;
    while (rest % factor === 0) {
      rest /= factor;
      times++;
    }
    outside *= factor ** (times >> 1);
    if (times % 2 === 1) inside *= factor;
  }
  // What is left has at most two prime factors, none among those found: a square, or square-free.
  const root = Math.round(Math.sqrt(rest));
  return root * root === rest ? { outside: outside * root, inside } : { outside, inside: inside * rest };
}
