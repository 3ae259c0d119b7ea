import { readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** Words of pages that are opened now and then, most at a desk; they are fetched with the first of these pages. */
const desk = new RegExp(
  '^(act|budget|cover|facts|org|member|prov|rate|read|review|series|sheet|source|story)\\.' +
    '|^plan\\.(?!ack|item_path|own_path)|^unit\\.(?!unit$)|^handed_over|^report\\.(?!deadline|status|title)',
)

/** Words of pages that are never opened without a network. */
const far = /^(audit|conc|life|people|programme|reorg)\./

const catalogueOf = (key: string) => (far.test(key) ? 'far' : desk.test(key) ? 'desk' : 'messages')

/**
 * Compiles `locales/*.json?messages` (key to ICU text) at build time, so that no parser is shipped to the phone;
 * `?desk` are the words of the desk, `?far` those of pages that need the network, `?messages` all others.
 */
export function messages(): Plugin {
  return {
    name: 'sohoi:messages',
    enforce: 'pre',
    load(id) {
      const [file, query] = id.split('?')
      if (!query || !/^(messages|desk|far)$/.test(query) || !file) return
      this.addWatchFile(file)
      const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
      const compiled = Object.fromEntries(
        Object.entries(source)
          .filter(([key]) => catalogueOf(key) === query)
          .map(([key, text]) => [key, compileMessage(text)]),
      )
      return {
        code: `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(compiled))})`,
        map: null,
        moduleType: 'js',
      }
    },
  }
}
