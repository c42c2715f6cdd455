import { saveFile } from "../ui/save-file.ts";
import type { ChartContent } from "./chart-content.ts";
import { chartCsv } from "./chart-data.ts";
import { fileFonts } from "./file-fonts.ts";
import { paperColours } from "./paper-colours.ts";
import { standaloneDrawing } from "./standalone-drawing.ts";

// Wide enough for a page of a document, and twice as many dots as pixels so that it can be printed.
const size = { width: 960, height: 540 };
const dotsPerPixel = 2;

/** Saves a chart's numbers, or its drawing with its title and key in the colours of paper; refuses when the browser cannot make the file. */
export async function saveChart(content: ChartContent, format: "png" | "svg" | "csv"): Promise<void> {
  const { fileName, data, prices } = content;
  if (format === "csv") return saveFile(`${fileName}.csv`, chartCsv(data, prices), "text/csv;charset=utf-8");

  const { drawnAsText } = await import("./Chart.tsx");
  const fonts = await fileFonts("IBM Plex Sans");
  const drawing = standaloneDrawing({ ...content, size, draw: drawnAsText, colours: paperColours(), fonts });
  if (format === "svg") return saveFile(`${fileName}.svg`, drawing, "image/svg+xml");
  saveFile(`${fileName}.png`, await pictureOf(drawing), "image/png");
}

async function pictureOf(drawing: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: size.width * dotsPerPixel, height: size.height * dotsPerPixel });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser made no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
