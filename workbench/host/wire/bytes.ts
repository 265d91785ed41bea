const encoder = new TextEncoder();

/** As many bytes as a text takes over the bridge. */
export const byteLength = (text: string): number => encoder.encode(text).length;
