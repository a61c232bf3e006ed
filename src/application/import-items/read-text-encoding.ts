import iconv from 'iconv-lite'

/**
 * The text of a file in UTF-8 (with or without mark), UTF-16 with mark or GBK, told from the bytes: valid UTF-8
 * is UTF-8, for Chinese in GBK practically never is. Undefined when it is none of them.
 */
export function readText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // GB 18030 holds GBK and GB 2312; what it cannot read either becomes the replacement sign.
    const text = iconv.decode(Buffer.from(bytes), 'gb18030')
    return text.includes('\ufffd') ? undefined : text
  }
}
