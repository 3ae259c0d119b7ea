import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Only the letters written here; the desk's own pages and the document font come over the network. */
const wanted = /\.(js|css)$|source-sans-3-(latin|vietnamese)-wght.*\.woff2$/

/** Pages nobody opens without a network: they are fetched when asked for. */
const desk =
  /features.(audit|budget|concretise|coverage|organisation|people|programmes|reading|reorganisations).|plans.life.\w+Page|\?far$/

/** Writes /sw.js with the list of files of this very build. */
export function serviceWorker(): Plugin {
  return {
    name: 'sohoi:service-worker',
    apply: 'build',
    // After all others: scripts that held nothing but a style sheet are gone by then.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const kept = ([file, made]: (typeof entries)[number]) =>
          wanted.test(file) && !(made.type === 'chunk' && made.moduleIds.some((id) => desk.test(id)))
        const entries = Object.entries(bundle)
        const files = entries.filter(kept).map(([file]) => file)
        const list = ['/index.html', '/icon.svg', ...files.sort().map((file) => `/${file}`)]
        const template = readFileSync(new URL('./sw.js', import.meta.url), 'utf8')
        const version = createHash('sha256')
          .update(template + list.join())
          .digest('hex')
          .slice(0, 12)
        const source = template
          .replace('__VERSION__', `sohoi-${version}`)
          .replace('__FILES__', JSON.stringify(list))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
