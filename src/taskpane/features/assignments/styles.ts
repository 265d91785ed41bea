import { makeStyles, tokens } from '@fluentui/react-components';

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' };

export const useAssignmentStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  over: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  box: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // The coach stands beside the form where the pane is wide enough, else right below the words it is about.
  columns: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, alignItems: 'start',
    '@media (min-width: 680px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXL },
  },
  coach: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0, padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-width: 680px)': { gridColumnStart: 2, gridRowStart: 1, gridRowEnd: 'span 2' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: tokens.spacingHorizontalS },
  // A list of long options may not be wider than the pane.
  field: { minWidth: 0, maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  input: { minWidth: 0 },
  item: {
    display: 'flex', flexDirection: 'column', gap: '2px', width: '100%', padding: tokens.spacingHorizontalS, cursor: 'pointer', textAlign: 'start', fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': focus,
  },
  theme: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  beside: { alignSelf: 'end' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, ':focus-visible': focus },
  target: { ':focus-visible': focus },
  scroll: { position: 'relative', overflowX: 'auto', ':focus-visible': focus },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  caption: { textAlign: 'start', paddingBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Not broken at any letter: the column would then be as narrow as one.
  header: { overflowWrap: 'break-word', color: tokens.colorNeutralForeground2 },
  cell: {
    paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightRegular, textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':not(:first-child)': { paddingInlineStart: tokens.spacingHorizontalS },
  },
});
