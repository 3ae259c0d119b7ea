import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** One part of a Word file: its archive is read from the directory at its end. */
export function partOf(file, name) {
  const bytes = readFileSync(file)
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06')) + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, names, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    )
    if (bytes.toString('utf8', at + 46, at + 46 + names) === name) {
      const local = bytes.readUInt32LE(at + 42)
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const data = bytes.subarray(start, start + packed)
      return (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8')
    }
    at += 46 + names + extra + comment
  }
  throw new Error(`The Word file has no part ${name}`)
}

/** Where the links of a Word file lead. */
export const linksOf = (file) =>
  [...partOf(file, 'word/_rels/document.xml.rels').matchAll(/Target="(http[^"]*)"/g)].map(([, url]) =>
    url.replaceAll('&amp;', '&'),
  )
