import sharp from 'sharp'

const boundary = 'the-boundary'

/** The one file of an upload, as a browser sends it. */
export function multipart(bytes: Uint8Array | string, name: string) {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.from(bytes as Uint8Array),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

export const pdf = (text = '记录') => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`)

/** A small photograph that tells where it was taken. */
export async function photograph(): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#3a7' } }).jpeg()
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '34/1 15/1 0/1' }
  return await picture
    .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'Telephone' }, IFD3: place } })
    .toBuffer()
}
