import sharp from 'sharp'

/** More than any telephone takes; beyond it a small file would unpack to fill the memory. */
const mostPixels = 120_000_000

/**
 * A photograph without what its camera wrote beside the picture: place, owner, device. It is turned upright, since the
 * note that says which way is up goes as well. Pictures that carry no such notes stay as they are, byte by byte.
 * Nothing when the picture cannot be read.
 */
export async function withoutPosition(
  bytes: Uint8Array,
  type: 'jpg' | 'png',
): Promise<Uint8Array | undefined> {
  const options = { limitInputPixels: mostPixels, failOn: 'error' } as const
  try {
    const { exif, xmp, iptc, comments } = await sharp(bytes, options).metadata()
    if (!exif && !xmp && !iptc && !comments) {
      await sharp(bytes, options).stats() // reads it to its end
      return bytes
    }
    const upright = sharp(bytes, options).autoOrient()
    return await (type === 'jpg' ? upright.jpeg({ quality: 92 }) : upright.png()).toBuffer()
  } catch {
    return undefined // cut off, damaged, or larger than any picture
  }
}
