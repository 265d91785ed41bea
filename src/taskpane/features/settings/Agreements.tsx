import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { parseRule } from '../../../domain/allocation';
import { settingDefaults } from '../../../domain/settings/settings';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import { describeRule } from '../../../i18n/describeAllocation';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { settingFields, settingGroups } from './fields';
import { SettingInput } from './SettingInput';
import { useAgreements, useReturnFocus } from './useAgreements';
import { nameOf, valueText } from './words';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The workbook's settings: each with what it does, changed only after seeing what will be. */
export function Agreements({ actions, read }: { readonly actions: FeatureProps['actions']; readonly read: WorkbookRead }) {
  const styles = useStyles();
  const say = useTexts(settingsScreenTexts);
  const translator = useTranslator();
  const go = useGo();
  const inHand = useAgreements(actions, read);
  const { cells, draft, changes, step } = inHand;
  const button = useReturnFocus(step === 'preview');
  const sheet = read.tables.settings?.sheet;
  if (sheet === undefined) {
    const percent = (share: number) => translator.number(share, { style: 'percent' });
    const { lowBalance, underBooked, overBooked } = settingDefaults;
    return (
      <EmptyState
        title={say('agreements.none.title')}
        action={{ label: say('agreements.none.action'), onClick: () => go('setup') }}
        text={say('agreements.none.text', { low: translator.number(lowBalance), under: percent(underBooked), over: percent(overBooked) })}
      />
    );
  }
  const faults = Object.keys(changes.faults).length;
  const changed = settingFields.filter(({ key }) => changes.values[key] !== undefined);
  return (
    <Section title={say('agreements.title')}>
      <p className={styles.text}>
        {say('agreements.intro')}{' '}
        <CellLink actions={actions} sheet={sheet} cell="">
          {say('agreements.where', { sheet })}
        </CellLink>
      </p>
      {settingGroups.map(({ name, fields }) => (
        <fieldset key={name} className={styles.group} disabled={step === 'preview'}>
          <legend className={styles.legend}>{say(`group.${name}`)}</legend>
          {fields.map((field) => (
            <SettingInput
              key={field.key}
              field={field}
              cell={cells[field.key]}
              typed={draft[field.key]}
              fault={step === 'asked' ? changes.faults[field.key] : undefined}
              onType={(text) => inHand.type(field.key, text)}
            />
          ))}
          {name === 'division' && (
            <RuleInForce text={cells.rule === undefined ? null : String(cells.rule)} onOpen={() => go('allocation')} />
          )}
        </fieldset>
      ))}
      {step === 'preview' ? (
        <ActionPreview
          title={say('agreements.preview')}
          confirm={say('agreements.confirm')}
          busy={inHand.busy}
          changes={changed.map((field) =>
            say('agreements.change', {
              name: nameOf(translator, field.key),
              before: valueText(translator, field, cells[field.key]),
              after: valueText(translator, field, changes.values[field.key]),
            }),
          )}
          onConfirm={() => void inHand.write()}
          onCancel={inHand.back}
        >
          {inHand.problem && <ErrorMessage problem={inHand.problem} />}
        </ActionPreview>
      ) : (
        <>
          <div className={styles.ways}>
            <Button ref={button} appearance="primary" onClick={inHand.review}>
              {say('agreements.review')}
            </Button>
            {Object.keys(draft).length > 0 && (
              <Button
                onClick={() => {
                  inHand.restore();
                  button.current?.focus();
                }}
              >
                {say('agreements.undo')}
              </Button>
            )}
          </div>
          <div role="status" className={styles.text}>
            {step === 'asked' && (faults > 0 ? say('agreements.faults', { count: faults }) : say('agreements.nothing'))}
          </div>
        </>
      )}
    </Section>
  );
}

function RuleInForce({ text, onOpen }: { readonly text: string | null; readonly onOpen: () => void }) {
  const styles = useStyles();
  const say = useTexts(settingsScreenTexts);
  const translator = useTranslator();
  const parsed = text === null ? null : parseRule(text);
  const words =
    parsed === null ? say('rule.none') : parsed.kind === 'rule' ? describeRule(translator, parsed.rule) : say('rule.unreadable');
  return (
    <div className={styles.wide}>
      <p className={styles.text}>
        <strong>{say('rule.label')}</strong>
        <br />
        {words}
      </p>
      <Button size="small" onClick={onOpen}>
        {say('rule.open')}
      </Button>
    </div>
  );
}
