import type { FastifyRequest } from 'fastify'

/** The file of a multipart body; nothing when the body has none, or is no whole multipart body at all. */
export async function uploaded(request: FastifyRequest) {
  if (!request.isMultipart()) return undefined
  try {
    const part = await request.file()
    return part && { bytes: await part.toBuffer(), fileName: part.filename, fields: part.fields }
  } catch (thrown) {
    const isTooLarge = thrown instanceof Error && 'statusCode' in thrown && thrown.statusCode === 413
    if (isTooLarge) throw thrown
    return undefined // cut off, or without its boundary: whatever the parser tripped over lies in the request
  }
}
