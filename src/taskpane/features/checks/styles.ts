import { makeStyles, tokens } from '@fluentui/react-components';

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' };

export const useCheckStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))', gap: tokens.spacingHorizontalM },
  control: { minWidth: 0, width: '100%' },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  groupHead: { margin: 0, fontSize: tokens.fontSizeBase300 },
  groupButton: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', minHeight: '40px', paddingInline: tokens.spacingHorizontalM,
    border: 'none', borderRadius: tokens.borderRadiusLarge, cursor: 'pointer', textAlign: 'start', fontFamily: 'inherit', fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover }, ':focus-visible': focus,
  },
  groupName: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  turned: { transform: 'rotate(180deg)' },
  groupBody: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' },
  },
  place: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: 'pointer', width: 'fit-content', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': focus,
  },
  facts: { margin: `${tokens.spacingVerticalXS} 0 0`, display: 'grid', gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fact: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  icon: { display: 'inline-flex', flexShrink: 0 },
  limit: { marginBlockStart: tokens.spacingVerticalXS, minWidth: 0 },
  region: { maxHeight: '320px', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': focus },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  /** Two columns alike: a name is read, a choice is made. */
  halves: { tableLayout: 'fixed' },
  name: { overflowWrap: 'break-word', hyphens: 'auto' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  head: { position: 'sticky', top: 0, textAlign: 'start', padding: tokens.spacingHorizontalXS, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  cell: { textAlign: 'start', padding: tokens.spacingHorizontalXS, verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  title: { ':focus-visible': focus },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
