import type { Jpeg } from './pdf';

/** Drawn by the browser on white: JPEG knows no transparency. */
export async function jpegOf(base64: string): Promise<Jpeg> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext('2d') as CanvasRenderingContext2D;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, width, height);
  paper.drawImage(image, 0, 0);
  const [, data = ''] = canvas.toDataURL('image/jpeg', 0.95).split(',');
  return { bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)), width, height };
}
