import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts } from '../texts';
import { ErrorBox } from './ErrorMessage';

interface Props {
  readonly children: ReactNode;
  /** Tries the screen again from the start. */
  readonly onRetry: () => void;
}

/** Catches a bug in a screen, so that the rest of the pane goes on. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('empty error') };
  }
  override render() {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} onRetry={this.props.onRetry} />;
  }
}

export function Crash({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useTexts(paneTexts);
  return (
    <ErrorBox title={say('crash.title')} text={say('crash.text')}>
      <Button appearance="primary" onClick={onRetry}>
        {say('crash.retry')}
      </Button>
      <details>
        <summary>{say('crash.details')}</summary>
        <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
      </details>
    </ErrorBox>
  );
}
