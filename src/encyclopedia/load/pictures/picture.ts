/** What the header of a picture says of it. */
export interface Picture {
  /** In pixels. */
  width: number;
  height: number;
  isAnimated: boolean;
  /** Number of bytes up to the end that the format itself marks. */
  end: number;
}

/** A kind of picture that articles may show. */
export interface PictureFormat {
  /** What people call it. */
  name: string;
  /** Endings of file names, the usual one first, without the dot. */
  extensions: readonly string[];
  /** True for bytes that begin as this format does. */
  begins(bytes: DataView): boolean;
  /** Reads the structure without decoding a pixel; `undefined` when it is broken or cut off. */
  read(bytes: DataView): Picture | undefined;
}

/** Four bytes as text, for example `IHDR`; fewer behind the end. */
export function fourLetters(bytes: DataView, offset: number): string {
  const letters = new Uint8Array(bytes.buffer, bytes.byteOffset + Math.min(offset, bytes.byteLength));
  return String.fromCharCode(...letters.subarray(0, Math.max(0, Math.min(4, bytes.byteLength - offset))));
}
