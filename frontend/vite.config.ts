import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { runtimeConfig } from './build/config.ts'
import { messages } from './build/messages.ts'
import { serviceWorker } from './build/serviceWorker.ts'

const proxy = { '/api': { target: process.env.SOHOI_API_URL ?? 'http://127.0.0.1:8080' } }

export default defineConfig({
  base: '/',
  // Written as React, shipped as Preact: without the next plugin the same source builds on React.
  plugins: [messages(), preact(), runtimeConfig(), serviceWorker()],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./src', import.meta.url)),
      // wouter brings a CommonJS shim for React 17; the runtime has the hook itself.
      'use-sync-external-store/shim/index.js': 'preact/compat',
    },
  },
  server: { proxy },
  preview: { proxy },
  build: {
    // Browsers that know private fields; spelling them out for older ones costs every phone some kilobytes.
    target: 'es2022',
    rolldownOptions: {
      output: {
        // By its name the words of the desk are told from those that travel with the shell.
        chunkFileNames: ({ facadeModuleId }) =>
          /\?(desk|far)$/.test(facadeModuleId ?? '')
            ? 'assets/desk-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        // What every first page needs comes in two files instead of fifteen: small files compress badly.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules.(preact|@tanstack|wouter|regexparam|openapi-fetch|@lingui|oidc-client-ts|idb)/,
            },
            {
              name: 'shared',
              test: /src.(lib|api|session|offline.(db|outbox|post|use)|features.(activities|plans).(queries|labels|tree))/,
            },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    server: { deps: { inline: true } },
  },
})
