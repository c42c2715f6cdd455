/** A module for `node --import` that makes a process believe it starts at a moment; its clock runs on from there. */
export function stoodAt(moment: string): string {
  const shim = `
    const Real = Date;
    const ahead = Real.parse(${JSON.stringify(moment)}) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ahead); }
      static now() { return Real.now() + ahead; }
    };`;
  return `data:text/javascript,${encodeURIComponent(shim)}`;
}
