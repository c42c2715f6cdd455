/** The part of the library that is used here: it has no types of its own. */
declare module "pngjs" {
  /** A picture as its dots, four bytes for each. */
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(bytes: Uint8Array): PNG; write(picture: PNG, options?: { colorType?: number; deflateLevel?: number }): Buffer };
  }
}
