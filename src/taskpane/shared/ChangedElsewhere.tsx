import { makeStyles, tokens } from '@fluentui/react-components';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts, useTranslator } from '../texts';
import { Icon } from './Icon';

const useStyles = makeStyles({
  // Without words it takes no room of its own between its neighbours.
  region: { ':empty': { position: 'absolute' } },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** That a co-author changed what is shown; a sheet that came meanwhile is ''. The region is always there, so that screen readers hear it. */
export function ChangedElsewhere({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const { list } = useTranslator();
  return (
    <div role="status" className={styles.region}>
      {sheets.length > 0 && (
        <p className={styles.line}>
          <Icon name="info" />
          {say('changedElsewhere', { sheets: list(sheets.map((sheet) => sheet || say('newSheet'))) })}
        </p>
      )}
    </div>
  );
}
