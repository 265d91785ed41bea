import { makeStyles, mergeClasses, Select, tokens, Field } from '@fluentui/react-components';
import { settingDefaults, type Settings } from '../../../domain/settings/settings';
import { teamTexts } from '../../../i18n/areas/team';
import type { Actions } from '../../actions';
import { useRemembered } from '../../preferences';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import { useTeamStyles } from './styles';
import { verdictsOf, type LoadCell, type PersonRow, type TeamLoad } from './teamLoad';
import { monthWord, statusMarks } from './words';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, textAlign: 'center', padding: '2px' },
  person: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    minWidth: '76px',
    maxWidth: '110px',
    paddingBlock: '4px',
    paddingInlineEnd: '6px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  cell: {
    minWidth: '40px',
    padding: '6px 3px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  none: { color: tokens.colorNeutralForeground3 },
  // Far from full: told apart from nearly full by more than a shade.
  half: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteBlueBorderActive}`,
  },
  under: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  ok: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  over: {
    backgroundColor: tokens.colorPaletteDarkRedBackground2,
    color: tokens.colorPaletteDarkRedForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  together: { fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { minWidth: '16px', height: '16px', padding: 0, lineHeight: '16px', fontSize: tokens.fontSizeBase100 },
});

const measures = ['utilisation', 'booked', 'free'] as const;
type Measure = (typeof measures)[number];
const isMeasure = (value: unknown): value is Measure => measures.some((measure) => measure === value);

interface HeatMapProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly load: TeamLoad;
  /** Letters of the column Medewerker in Team. */
  readonly memberColumn: string;
  readonly severalYears: boolean;
  readonly settings: Settings;
}

/** Everybody in every month: a figure and a colour; a table, so that it can be read without seeing it. */
export function HeatMap({ actions, load, memberColumn, severalYears, settings }: HeatMapProps) {
  const styles = useStyles();
  const shared = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const { number } = translator;
  const [measure, choose] = useRemembered<Measure>('team.measure', 'utilisation', isMeasure);
  const percent = (value: number): string => number(value, { style: 'percent', maximumFractionDigits: 0 });
  const fte = (value: number | null): string =>
    value === null ? '?' : number(value, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const figure = ({ utilisation, booked, available, status }: LoadCell): string => {
    if (status === 'none' || (status === 'vacancy' && booked === 0)) return '–';
    if (measure === 'booked') return fte(booked);
    if (measure === 'free') return fte(available === null || booked === null ? null : available - booked);
    if (status === 'unknown') return '';
    return utilisation === null ? fte(booked) : percent(utilisation);
  };
  const cell = (key: string, value: LoadCell, together = false) => (
    <td
      key={key}
      className={mergeClasses(styles.cell, styles[lookOf(value)], together && styles.together)}
      title={`${fte(value.booked)} / ${fte(value.available)} fte, ${say(`status.${value.status}`)}`}
    >
      {figure(value)}
      {statusMarks[value.status] && <span aria-hidden="true"> {statusMarks[value.status]}</span>}
      <span className={shared.hidden}> {say(`status.${value.status}`)}</span>
    </td>
  );
  const name = ({ person, source }: PersonRow) =>
    source ? (
      <CellLink actions={actions} sheet={source.sheet} cell={`${memberColumn}${source.row}`}>
        {person}
      </CellLink>
    ) : (
      person
    );
  const measureWord = say(`load.${measure}`);
  const { under, over } = {
    under: settings.underBooked ?? settingDefaults.underBooked,
    over: settings.overBooked ?? settingDefaults.overBooked,
  };
  return (
    <>
      <p className={shared.text}>
        {verdictsOf(load)
          .map((verdict) => say(`load.${verdict.key}`, 'count' in verdict ? { count: verdict.count } : {}))
          .join(' ')}
      </p>
      <Field label={say('load.show')} orientation="horizontal">
        <Select
          size="small"
          value={measure}
          onChange={(_, { value }) => {
            if (isMeasure(value)) choose(value);
          }}
        >
          {measures.map((each) => (
            <option key={each} value={each}>
              {say(`load.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={shared.scroll} role="region" aria-label={say('load.region')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={shared.hidden}>{say('load.caption', { measure: measureWord })}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.person)}>
                {say('load.person')}
              </th>
              <th scope="col" className={styles.head}>
                {say('load.whole')}
              </th>
              {load.months.map((month) => (
                <th key={month} scope="col" className={styles.head}>
                  {monthWord(translator, month, severalYears)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {load.people.map((row) => (
              <tr key={row.person}>
                <th scope="row" className={styles.person}>
                  {name(row)}
                  {row.whole.status === 'vacancy' && <span className={shared.hidden}> ({say('status.vacancy')})</span>}
                </th>
                {cell('whole', row.whole)}
                {row.months.map((month, index) => cell(load.months[index] ?? '', month))}
              </tr>
            ))}
            <tr>
              <th scope="row" className={mergeClasses(styles.person, styles.together)}>
                {say('load.everyone')}
              </th>
              {cell('whole', load.together.whole, true)}
              {load.together.months.map((month, index) => cell(load.months[index] ?? '', month, true))}
            </tr>
          </tbody>
        </table>
      </div>
      <div className={styles.legend} aria-hidden="true">
        {(['half', 'under', 'ok', 'over'] as const).map((look) => (
          <span key={look} className={styles.key}>
            <span className={mergeClasses(styles.cell, styles.swatch, styles[look])}>{look === 'half' ? '' : statusMarks[look]}</span>
            {look === 'half' ? say('half') : say(`status.${look}`)}
          </span>
        ))}
      </div>
      <p className={shared.muted}>
        {say('load.rule', { under: percent(under), over: percent(over) })}
        {settings.underBooked === null && settings.overBooked === null && ` ${say('load.ruleDefault')}`}
      </p>
    </>
  );
}

/** Under-booked has two looks: below half of what is available stands apart. */
function lookOf({ status, utilisation }: LoadCell): 'none' | 'half' | 'under' | 'ok' | 'over' {
  if (status === 'vacancy' || status === 'unknown') return 'none';
  if (status === 'under' && utilisation !== null && utilisation < 0.5) return 'half';
  return status === 'overWithoutContract' ? 'over' : status;
}
