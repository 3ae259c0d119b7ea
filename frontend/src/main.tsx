import '@fontsource-variable/source-sans-3'
import '~/styles/tokens.css'
import '~/styles/base.css'
import '~/styles/forms.css'
import '~/styles/shell.css'
import '~/styles/pages.css'
import { createRoot } from 'react-dom/client'
import { activateLocale, rememberedLocale } from '~/lib/i18n'
import { start } from '~/session/start'
import { App } from './App'
import { install } from './install'

async function begin() {
  await activateLocale(rememberedLocale())
  const started = await start()
  const place = document.getElementById('app')
  if (place) createRoot(place).render(<App start={started} />)
}

install()
begin()
