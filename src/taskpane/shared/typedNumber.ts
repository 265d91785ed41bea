import { certainValue, readNumber, type NumberExpectation } from '../../domain/cells';

/**
 * A number as people type it in any field of the pane, by the reader that cells are read with: "1,5", "1 500", "−3", "10%".
 * Null for nothing, for what is no number ("0x10", "12,") and where two could be meant and the field does not settle which.
 * In a field of whole numbers "45.000" is forty-five thousand: nobody types three noughts behind a decimal sign there.
 */
export function typedNumber(text: string, expected: NumberExpectation = {}): number | null {
  const reading = readNumber(text, expected);
  return expected.whole && reading.kind === 'ambiguous' ? Math.max(...reading.candidates) : certainValue(reading);
}

/** Nobody works for a thousand: "1.500" is one and a half. */
export const fteRange: NumberExpectation = { max: 100 };
