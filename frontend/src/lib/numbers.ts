const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 2 })

/** 1284 as `1.284`, the way official documents write it, in both languages. */
export const formatNumber = (value: number) => whole.format(value)

/** 52.6 as `52,6%`. */
export const formatPercent = (value: number) => `${percent.format(value)}%`

/** A count typed by hand: empty is "not given" (null), anything but a whole number is undefined. */
export function parseCount(text: string): number | null | undefined {
  const plain = text.trim().replace(/(?<=\d)[.\s](?=\d{3})/g, '')
  if (plain === '') return null
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined
}

export function formatSize(bytes: number) {
  return bytes < 1024 * 1024
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${formatNumber(Math.round(bytes / 104857.6) / 10)} MB`
}
