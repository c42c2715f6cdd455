/** The page's own typeface as rules that a file can carry within it: a drawing shown alone has no page to borrow one from. */
export async function fileFonts(family: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const rules = await Promise.all(faces.map(async ({ style, parentStyleSheet }) => {
    const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
    if (address === undefined || style.getPropertyValue("font-family").replaceAll('"', "") !== family) return "";
    const font = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI)).then((response) => response.blob());
    return `@font-face{font-family:'${family}';font-weight:${style.getPropertyValue("font-weight")};src:url(${await dataAddress(font)})}`;
  }));
  return rules.join("");
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the browser could not read a font"));
    reader.readAsDataURL(blob);
  });
}
