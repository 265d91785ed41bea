import { Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { ledgerMunicipalities } from '../../../domain/ledger';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { useRememberedHere } from '../../preferences';
import { EmptyState } from '../../shared/EmptyState';
import { GapsLine } from '../../shared/GapsLine';
import { PeriodSelect } from '../../shared/PeriodSelect';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { usePeriod } from '../../shared/usePeriod';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts } from '../../texts';
import { cardOf, chooseMunicipality } from './card';
import { Figures } from './Figures';
import { GivePart } from './GivePart';
import { periodAfter, type FormKind } from './mutationForm';
import { MutationPart } from './MutationPart';
import { StampCard } from './StampCard';
import { Statement } from './Statement';
import { useCardStyles } from './styles';
import { useMutation } from './useMutation';

const isName = (value: unknown): value is string => typeof value === 'string';
const wishFor = 'municipality:';

export function StripCards({ actions, wish }: FeatureProps) {
  return <WithWorkbook needs={['assignments']}>{(read) => <Cards actions={actions} wish={wish} read={read} />}</WithWorkbook>;
}

interface CardsProps extends Pick<FeatureProps, 'actions' | 'wish'> {
  readonly read: WorkbookRead;
}

/** Which municipality and period; the one asked for on the way here goes before the one looked at last. */
function Cards({ actions, wish, read }: CardsProps) {
  const say = useTexts(stripCardTexts);
  const go = useGo();
  const period = usePeriod(read);
  const [remembered, remember] = useRememberedHere('stripCards.municipality', '', isName);
  const wished = wish?.startsWith(wishFor) ? wish.slice(wishFor.length) : '';
  useEffect(() => {
    if (wished !== '') remember(wished);
  }, [wished, remember]);
  const municipality = chooseMunicipality(read.tables, [remembered, wished]);
  if (municipality === null) {
    return (
      <EmptyState
        title={say('none.title')}
        text={say('none.text')}
        action={{ label: say('none.action'), onClick: () => go('allocation') }}
      />
    );
  }
  if (period.name === null) {
    return (
      <EmptyState
        title={say('noPeriod.title')}
        text={say('noPeriod.text')}
        action={{ label: say('noPeriod.action'), onClick: () => go('settings') }}
      />
    );
  }
  return <Card actions={actions} read={read} period={{ ...period, name: period.name }} municipality={municipality} onChoose={remember} />;
}

interface CardProps {
  readonly actions: FeatureProps['actions'];
  readonly read: WorkbookRead;
  readonly period: ReturnType<typeof usePeriod> & { readonly name: string };
  readonly municipality: string;
  readonly onChoose: (municipality: string) => void;
}

function Card({ actions, read, period: { name: period, all, settings, choose }, municipality, onChoose }: CardProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const { tables } = read;
  const names = useMemo(() => [...ledgerMunicipalities(tables)].sort((one, other) => one.localeCompare(other, 'nl')), [tables]);
  const card = useMemo(() => cardOf(tables, period, municipality, settings, todaySerial()), [tables, period, municipality, settings]);
  const mutation = useMutation(actions, read, period, municipality);
  const open = (kind: FormKind): void =>
    mutation.open(
      kind,
      kind === 'carryOver'
        ? { toPeriod: periodAfter(period, all), maximum: settings.carryOverMaximum === null ? '' : String(settings.carryOverMaximum) }
        : {},
    );
  const lookAt = (other: string): void => {
    mutation.close();
    onChoose(other);
  };
  return (
    <>
      <div className={styles.choices}>
        <Field className={styles.field} label={say('choose')}>
          <Select value={municipality} onChange={(_, { value }) => lookAt(value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <PeriodSelect
          value={period}
          all={all}
          onChoose={(other) => {
            mutation.close();
            choose(other);
          }}
        />
      </div>
      <Section title={say('card.title', { municipality })} note={say('card.note', { period })}>
        {card.granted === 0 && card.gaps.length === 0 && <p className={styles.text}>{say('notGranted', { municipality, period })}</p>}
        <GapsLine actions={actions} gaps={card.gaps} />
        <GapsLine actions={actions} gaps={card.elsewhere} about="elsewhere" />
        <StampCard card={card} />
        <Figures card={card} period={period} settings={settings} />
      </Section>
      <MutationPart
        actions={actions}
        hasTable={tables.mutations !== undefined}
        card={card}
        period={period}
        others={names.filter((name) => name !== municipality)}
        carryOverMaximum={settings.carryOverMaximum}
        mutation={mutation}
        onOpen={open}
      />
      <GivePart actions={actions} read={read} period={period} municipality={municipality} />
      <Section title={say('statement.title')}>
        <Statement actions={actions} card={card} period={period} onUndo={(id) => mutation.open('correction', { id })} />
      </Section>
    </>
  );
}
