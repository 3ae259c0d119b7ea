import type { Schema } from '~/api/client'
import { commune, province } from './show'

/** Small answers of the API, typed by the contract: a field that changes there fails to compile here. */
const officer = { id: 'lan', name: 'Lý Thị Lan' }

/** What the service says when it declines. */
export const problem = (status: number, detail = 'Máy chủ bận'): Schema<'Problem'> => ({
  type: '/problems/test',
  title: 'Không nhận',
  status,
  detail,
  instance: '/api/v1',
  code: 'test',
  errors: [],
})

export const item = (changes: Partial<Schema<'PlanItemView'>>): Schema<'PlanItemView'> => ({
  id: 'i1',
  version: 0,
  planId: 'pl',
  path: 'II.4',
  marker: '4.',
  level: 1,
  kind: 'ITEM',
  text: 'Khâu đột phá',
  doubts: [],
  origin: 'TEXT',
  upperItem: null,
  startOn: null,
  dueOn: null,
  concretisations: 0,
  children: [],
  ...changes,
})

const document: Schema<'PlanView'>['document'] = {
  number: 129,
  symbol: '129/KH-BTV',
  type: 'KH',
  typeName: 'KẾ HOẠCH',
  place: 'Cao Bằng',
  date: '2023-03-02',
  title: 'Nâng cao chất lượng hoạt động',
  year: 2023,
  issuer: null,
  basis: null,
  legalBases: [],
  closing: null,
  signatory: null,
  recipients: [],
}

export const plan: Schema<'PlanView'> = {
  id: 'pl',
  version: 3,
  unit: province,
  handedOver: null,
  status: 'IN_REVIEW',
  document,
  particulars: { yearTheme: null, breakthrough: null, contactBoard: null },
  upperPlanId: null,
  itemCount: 2,
  allowed: ['APPROVAL', 'RETURN'],
  issuedAt: null,
  createdBy: officer,
}

export const planRow: Schema<'PlanRow'> = {
  id: 'pl',
  version: 3,
  unit: province,
  number: 129,
  symbol: '129/KH-BTV',
  title: 'Nâng cao chất lượng hoạt động',
  year: 2023,
  date: '2023-03-02',
  status: 'ISSUED',
  itemCount: 2,
}

export const task = item({
  id: 'i2',
  path: 'II.4.5',
  marker: '-',
  kind: 'BULLET',
  text: 'Hỗ trợ xã Thái Sơn',
})
export const tree = { planId: 'pl', items: [item({ children: [task] })] }

export const activity: Schema<'ActivityView'> = {
  id: 'a1',
  version: 1,
  unit: commune,
  planItem: { id: 'i2', planId: 'pl', path: 'II.4.5', text: 'Hỗ trợ xã Thái Sơn' },
  kind: 'COMMUNICATION',
  title: 'Tuyên truyền, xóm Nà Bao',
  heldOn: '2023-06-06',
  place: 'xóm Nà Bao',
  attendances: 42,
  women: 38,
  ethnicMinority: null,
  newMembers: 5,
  result: 'Vận động 5 chị',
  status: 'DONE',
  recordedBy: officer,
  recordedAt: '2023-06-06T08:42:00Z',
  evidence: [],
  allowed: ['CANCELLATION'],
}

export const activityRow: Schema<'ActivityRow'> = { ...activity, evidenceCount: 0 }

export const period: Schema<'PeriodView'> = {
  id: 'k1',
  code: '2023H1',
  name: '6 tháng đầu năm 2023',
  kind: 'HALF_YEAR',
  dataFrom: '2022-12-01',
  dataTo: '2023-05-31',
  deadlines: [{ unitKind: 'COMMUNE', submitBy: '2023-06-10' }],
}

export const figures: Schema<'ReportFigureView'>[] = [
  {
    id: 'f1',
    indicator: 'NEW_MEM',
    name: 'Hội viên phát triển mới',
    unitOfMeasure: 'người',
    kind: 'FLOW',
    value: 1284,
    status: 'REPORTED',
    numerator: null,
    denominator: null,
  },
  {
    id: 'f2',
    indicator: 'RATE',
    name: 'Tỷ lệ thu hút',
    unitOfMeasure: '%',
    kind: 'RATIO',
    value: 52.63,
    status: 'REPORTED',
    numerator: 690,
    denominator: 1311,
  },
  {
    id: 'f3',
    indicator: 'TRAIN',
    name: 'Lớp tập huấn',
    unitOfMeasure: 'lớp',
    kind: 'FLOW',
    value: null,
    status: 'NOT_REPORTED',
    numerator: null,
    denominator: null,
  },
]

export const report: Schema<'ReportView'> = {
  id: 'r1',
  version: 4,
  unit: province,
  handedOver: null,
  recipient: null,
  period,
  title: 'Báo cáo 6 tháng đầu năm 2023',
  status: 'SUBMITTED',
  edition: 1,
  sections: [
    {
      code: 'S1',
      marker: '1.',
      heading: 'Hội viên',
      text: 'Phát triển mới {{NEW_MEM}} hội viên.',
      drafted: true,
    },
  ],
  figures,
  parts: [{ unit: commune, reportId: null, status: null }],
  missing: [commune],
  moves: [],
  submittedAt: null,
  acceptedAt: null,
  allowed: ['ACCEPTANCE', 'RETURN'],
}

export const reportRow: Schema<'ReportRow'> = { ...report, period: '2023H1' }
