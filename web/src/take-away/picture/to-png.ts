import type { Picture } from "./to-svg.ts";

/** Pixels of the file for each of the drawing: sharp on fine screens and on paper. */
const scale = 2;

/** Rasterises a picture. It is loaded from a `blob:` address, which the page's security policy allows for pictures. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("there is no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
