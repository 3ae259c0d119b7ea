import { blobOf } from './client'

/** Hands the browser a file from behind the token, under a name every system takes. */
export async function saveFile(path: string, name: string, accept?: string) {
  const url = URL.createObjectURL(await blobOf(path, undefined, accept))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-')
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
