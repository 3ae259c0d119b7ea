import { activateLocale, locale } from '~/lib/i18n'

const names = { vi: 'Tiếng Việt', en: 'English' } as const

/** Each language is named in itself, so that whoever needs it can read it. */
export const LanguageSwitch = () => (
  <p className="langs">
    {(['vi', 'en'] as const).map((each) => (
      <button
        key={each}
        type="button"
        className="btn quiet sm"
        lang={each}
        aria-pressed={locale() === each}
        onClick={() => activateLocale(each)}
      >
        {names[each]}
      </button>
    ))}
  </p>
)
