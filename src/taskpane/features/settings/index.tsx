import type { FeatureProps } from '../../feature';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { About, Help } from './About';
import { Agreements } from './Agreements';
import { Choices } from './Choices';
import { SelfTestSection } from './SelfTestSection';
import { SharingSection } from './SharingSection';

/** Language, help and rights need no workbook, so they come whatever it holds. */
export function Settings({ actions }: FeatureProps) {
  return (
    <>
      <Choices />
      <WithWorkbook needs={[]}>{(read) => <Agreements actions={actions} read={read} />}</WithWorkbook>
      <SharingSection actions={actions} />
      <SelfTestSection actions={actions} />
      <Help />
      <About />
    </>
  );
}
