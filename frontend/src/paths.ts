/** Every address inside the client. Links and tests use these; nobody joins strings. */
const query = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1])
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

export const to = {
  signIn: () => '/dang-nhap',
  signedIn: () => '/dang-nhap/xong',
  home: () => '/viec',
  more: () => '/them',
  plans: () => '/ke-hoach',
  newPlan: () => '/ke-hoach/moi',
  plan: (id: string, item?: string) => `/ke-hoach/${id}${query({ muc: item })}`,
  planDocument: (id: string) => `/ke-hoach/${id}/ho-so`,
  planReceipts: (id: string) => `/ke-hoach/${id}/tiep-nhan`,
  planVersions: (id: string) => `/ke-hoach/${id}/phien-ban`,
  planDiff: (id: string, tu?: number, den?: number) =>
    `/ke-hoach/${id}/so-sanh${query({ tu: tu?.toString(), den: den?.toString() })}`,
  planFollowing: (id: string) => `/ke-hoach/${id}/cap-tren-sua`,
  amendment: (id: string) => `/ban-sua-doi/${id}`,
  register: (donvi?: string, nam?: string) => `/so-van-ban${query({ donvi, nam })}`,
  concretise: (id: string, at: { muc?: string; cach?: string } = {}) =>
    `/ke-hoach/${id}/cu-the-hoa${query(at)}`,
  coverage: (id: string) => `/ke-hoach/${id}/bao-phu`,
  budget: (id: string) => `/ke-hoach/${id}/kinh-phi`,
  programmes: () => '/chuong-trinh',
  programme: (id: string) => `/chuong-trinh/${id}`,
  record: (item?: string) => `/ghi${query({ viec: item })}`,
  outbox: () => '/cho-gui',
  activities: (filter: { viec?: string; donvi?: string } = {}) => `/hoat-dong${query(filter)}`,
  activity: (id: string) => `/hoat-dong/${id}`,
  members: (filter: { donvi?: string; so?: string } = {}) => `/hoi-vien${query(filter)}`,
  series: (filter: { donvi?: string; ky?: string } = {}) => `/so-lieu${query(filter)}`,
  organisation: (filter: { ngay?: string; tim?: string } = {}) => `/to-chuc${query(filter)}`,
  unit: (id: string, ngay?: string) => `/don-vi/${id}${query({ ngay })}`,
  reorganisations: () => '/sap-xep',
  newReorganisation: (sua?: string) => `/sap-xep/moi${query({ sua })}`,
  reorganisation: (id: string) => `/sap-xep/${id}`,
  officers: (filter: { xem?: string; donvi?: string; tim?: string } = {}) => `/can-bo${query(filter)}`,
  newOffice: (given: { canbo?: string; donvi?: string; vitri?: string } = {}) => `/can-bo/moi${query(given)}`,
  officer: (id: string) => `/can-bo/${id}`,
  audit: (filter: { ai?: string; doituong?: string } = {}) => `/nhat-ky${query(filter)}`,
  reports: () => '/bao-cao',
  report: (id: string, source: { nguon?: string; donvi?: string } = {}) => `/bao-cao/${id}${query(source)}`,
}
