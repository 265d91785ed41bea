import { Button } from '@fluentui/react-components';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import { similarFromOf } from './similarFrom';
import type { FeatureProps } from '../../feature';
import { useRemembered } from '../../preferences';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts } from '../../texts';
import { FormulationsPart } from './FormulationsPart';
import { NewPart } from './NewPart';
import { useAssignmentStyles } from './styles';
import { TogetherPart } from './TogetherPart';

const parts = ['new', 'formulations', 'together'] as const;
type Part = (typeof parts)[number];
const isPart = (value: unknown): value is Part => parts.some((part) => part === value);

/** Making good assignments: a new one, what the open ones lack, and who asks the same. */
export function Assignments({ actions, wish }: FeatureProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const [remembered, setPart] = useRemembered<Part>('assignments.part', isPart(wish) ? wish : 'new', isPart);
  return (
    <WithWorkbook needs={['assignments']}>
      {(read) => {
        const { assignments } = read.tables;
        if (!assignments) return null;
        return (
          <>
            <div className={styles.ways} role="group" aria-label={say('parts.label')}>
              {parts.map((part) => (
                <Button
                  key={part}
                  size="small"
                  appearance={part === remembered ? 'primary' : 'secondary'}
                  aria-pressed={part === remembered}
                  onClick={() => setPart(part)}
                >
                  {say(`parts.${part}`)}
                </Button>
              ))}
            </div>
            {remembered === 'new' && <NewPart actions={actions} read={read} table={assignments} />}
            {remembered === 'formulations' && <FormulationsPart actions={actions} table={assignments} />}
            {remembered === 'together' && <TogetherPart actions={actions} table={assignments} from={similarFromOf(read.limitCells)} />}
          </>
        );
      }}
    </WithWorkbook>
  );
}
