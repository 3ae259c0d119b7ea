import '~/styles/organisation.css'
import { useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { PageHeader } from '~/ui/PageHeader'
import { DraftForm } from './DraftForm'
import { type Draft, useDraftReorganisation } from './queries'
import { decides } from './who'

const blank: Draft = {
  title: '',
  act: { number: '', date: '', issuer: '' },
  effectiveOn: '',
  changes: [],
  nameClashes: 'REFUSE',
}

/** A reorganisation is written down, or taken from a file; nothing changes yet. */
export default function NewReorganisationPage() {
  const { me } = useOffice()
  const save = useDraftReorganisation()
  const [, navigate] = useLocation()
  if (!decides(me)) return <PageHeader title={t('error.not_found')} lead={<p>{t('reorg.clerks_only')}</p>} />
  return (
    <DraftForm
      form="sap-xep/moi"
      initial={blank}
      title={t('reorg.new')}
      lead={<p>{t('reorg.new_lead')}</p>}
      saving={save.isPending}
      error={save.error}
      onSave={(draft, saved) =>
        save.mutate(draft, {
          onSuccess: async ({ id }) => {
            await saved()
            navigate(to.reorganisation(id))
          },
        })
      }
    />
  )
}
