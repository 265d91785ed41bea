import { isProvinceName } from './provinces';

/** What a row of a population table can be instead of a municipality; CBS sets them all in one column. */
export type NoMunicipality = 'total' | 'province' | 'part' | 'area';

/** CBS codes: NL the country, PV a province, WK and BU parts of a municipality, LD, CR and others larger areas (CBS, Regionale indelingen). */
const codeShape = /^([a-z]{2})\d{1,8}$/i;
const byCode: Readonly<Record<string, NoMunicipality>> = { NL: 'total', PV: 'province', WK: 'part', BU: 'part' };

const province =
  /^(?:de )?(?:provincie|province|prov\b\.?)|\(\s*(?:pv|prov\.?|provincie|province)\s*\)|\b(?:provincie|province)$|\bprov\.$/i;
const area =
  /\(\s*(?:ld|cr|am|ar|gg|vr|pb|res|zk|jz|rp|es|gk)\s*\)|^(?:de )?(?:veiligheids|arbeidsmarkt|jeugdzorg|energie|corop-?)?(?:regio|region)\b/i;
const total =
  /(?:^|[^\p{L}])(?:(?:sub|eind|deel|generaal )?totaa?l(?:en)?|totals?|sum|som|samen|gezamenlijk|alle gemeenten|all municipalities)(?:$|[^\p{L}])|^(?:nederland|netherlands|the netherlands|landelijk)$/iu;
const part =
  /^(?:-\s*)?(?:w\s*\.?\s*[vo]\s*\.|wv\b|waarvan\b|waaronder\b|w\.o\b|of which\b)|^(?:deelgemeente|stadsdeel|stadsdelen|wijk|buurt|kern|dorp|district|borough)\b|\(\s*(?:wijk|buurt|kern|dorp|deelgemeente|stadsdeel)\s*\)/i;

/**
 * What a name or code plainly is, if no municipality: a total, a province, a part of one ("w.v. Kloosterveen") or a larger area; null
 * where it may be one. Names of municipalities go before this: ask it of a text that is none ("Wijk bij Duurstede", "Utrecht").
 */
export function noMunicipality(text: string, code = ''): NoMunicipality | null {
  for (const each of [code.trim(), text.trim()]) {
    const letters = codeShape.exec(each)?.[1]?.toUpperCase();
    if (letters !== undefined && letters !== 'GM') return byCode[letters] ?? 'area';
  }
  const name = text.trim();
  if (part.test(name)) return 'part';
  if (total.test(name)) return 'total';
  if (province.test(name) || isProvinceName(name)) return 'province';
  return area.test(name) ? 'area' : null;
}
