import '~/styles/organisation.css'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { DraftForm } from './DraftForm'
import {
  type Draft,
  type Reorganisation,
  reorganisationById,
  useDraftReorganisation,
  useRewriteReorganisation,
} from './queries'
import { decides } from './who'

const blank: Draft = {
  title: '',
  act: { number: '', date: '', issuer: '' },
  effectiveOn: '',
  changes: [],
  nameClashes: 'REFUSE',
}

/** A reorganisation is written down, or taken from a file; nothing changes yet. A draft is written anew here, too. */
export default function NewReorganisationPage() {
  const { me } = useOffice()
  const edited = useAddress().get('sua')
  const { data: plan, error } = useQuery({
    ...reorganisationById(edited ?? ''),
    enabled: !!edited && decides(me),
  })
  if (!decides(me)) return <PageHeader title={t('error.not_found')} lead={<p>{t('reorg.clerks_only')}</p>} />
  if (error) return <PageProblem error={error} />
  if (!edited) return <FreshDraft />
  return plan ? <WrittenDraft plan={plan} /> : <Loading />
}

function FreshDraft() {
  const save = useDraftReorganisation()
  const [, navigate] = useLocation()
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

function WrittenDraft({ plan }: { plan: Reorganisation }) {
  const save = useRewriteReorganisation(plan)
  const [, navigate] = useLocation()
  const { title, act, effectiveOn, changes, nameClashes } = plan
  return (
    <DraftForm
      form={`sap-xep/${plan.id}@${plan.version}`}
      initial={{ title, act, effectiveOn, changes, nameClashes }}
      title={t('reorg.edit')}
      lead={<p>{t('reorg.new_lead')}</p>}
      saving={save.isPending}
      error={save.error}
      onSave={(draft, saved) =>
        save.mutate(draft, {
          onSuccess: async () => {
            await saved()
            navigate(to.reorganisation(plan.id))
          },
        })
      }
    />
  )
}
