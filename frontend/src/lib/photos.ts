const longSide = 1280
const quality = 0.72

/** Makes a photo small enough for a village network: 1280 px JPEG; place and camera data stay behind. */
export async function shrink(file: File): Promise<{ bytes: ArrayBuffer; type: string; name: string }> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
  if (!blob) throw new Error('The browser could not encode the photo')
  return {
    bytes: await blob.arrayBuffer(),
    type: 'image/jpeg',
    name: `${file.name.replace(/\.\w+$/, '')}.jpg`,
  }
}
