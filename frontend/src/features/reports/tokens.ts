export type Piece = { text: string } | { indicator: string }

/** Splits a paragraph at its figure tokens: `tổ chức {{PROP_SESS}} buổi` has three pieces. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\{\{\s*[A-Z0-9_]+\s*\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const token = /^\{\{\s*([A-Z0-9_]+)\s*\}\}$/.exec(part)
      return token?.[1] ? { indicator: token[1] } : { text: part }
    })
}
