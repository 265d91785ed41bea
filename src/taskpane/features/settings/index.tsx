import type { FeatureProps } from '../../feature';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { About, Help } from './About';
import { Agreements } from './Agreements';
import { Choices } from './Choices';

/** Language, help and rights need no workbook, so they come whatever it holds. */
export function Settings({ actions }: FeatureProps) {
  return (
    <>
      <Choices />
      <WithWorkbook needs={[]}>{(read) => <Agreements actions={actions} read={read} />}</WithWorkbook>
      <Help />
      <About />
    </>
  );
}
